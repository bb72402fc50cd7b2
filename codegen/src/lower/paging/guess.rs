//! Pages that the shape of an operation tells.

use super::query;
use crate::api::{
    Asked, HttpMethod, NextPage, Operation, Paging, Primitive, Told, TypeKind, TypeRef, Types,
};

/// The pages that the shape of an operation tells, where nothing else can be meant.
pub(super) fn guessed(types: &Types, operation: &Operation) -> Option<Paging> {
    if operation.method != HttpMethod::Get {
        return None;
    }
    let output = operation.json_success()?;
    let items = sole_list(types, output)?;
    let (next, more) = by_header(operation)
        .or_else(|| by_last_item(types, operation, output, &items))
        .or_else(|| by_cursor(types, operation, output))
        .or_else(|| by_url(types, output))?;
    Some(Paging {
        origin: operation.origin.clone(),
        is_guessed: true,
        next,
        more,
        items,
    })
}

type Guess = (NextPage, Option<String>);

/// The body itself, or the one list among its members.
pub(super) fn sole_list(types: &Types, output: &TypeRef) -> Option<String> {
    if types.list_at(output, "").is_some() {
        return Some(String::new());
    }
    let mut lists = members(types, output)
        .filter(|(_, type_ref)| matches!(types.beneath(type_ref.without_null()), TypeRef::List(_)));
    let (name, _) = lists.next()?;
    lists.next().is_none().then(|| name.to_owned())
}

fn members<'t>(
    types: &'t Types,
    type_ref: &'t TypeRef,
) -> impl Iterator<Item = (&'t str, &'t TypeRef)> {
    let fields = match types.beneath(type_ref.without_null()) {
        TypeRef::Named(id) => match &types[*id].kind {
            TypeKind::Struct(structure) => structure.fields.as_slice(),
            TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Alias(_) => &[],
        },
        _ => &[],
    };
    let fields = fields
        .iter()
        .filter(|field| !field.name.as_str().contains('.'));
    fields.map(|field| (field.name.as_str(), &field.type_ref))
}

pub(super) fn member<'t>(
    types: &'t Types,
    type_ref: &'t TypeRef,
    name: &str,
) -> Option<&'t TypeRef> {
    members(types, type_ref).find_map(|(known, type_ref)| (known == name).then_some(type_ref))
}

fn is_text(types: &Types, type_ref: &TypeRef) -> bool {
    matches!(
        types.beneath(type_ref.without_null()),
        TypeRef::Primitive(Primitive::String | Primitive::Text(_))
    )
}

/// A documented `Link` header beside a list.
fn by_header(operation: &Operation) -> Option<Guess> {
    let mut successes = operation
        .responses
        .iter()
        .filter(|one| one.status.is_success());
    let has_link = successes.any(|response| {
        let mut headers = response.headers.iter();
        headers.any(|header| header.name.as_str().eq_ignore_ascii_case("link"))
    });
    let is_asked = ["page", "cursor", "after", "offset", "since"]
        .iter()
        .any(|name| query(operation, name).is_some());
    (has_link && is_asked).then_some((NextPage::Link, None))
}

/// `starting_after` the identifier of the last result, while `has_more` says so.
fn by_last_item(
    types: &Types,
    operation: &Operation,
    output: &TypeRef,
    items: &str,
) -> Option<Guess> {
    let more = member(types, output, "has_more")?;
    let is_flag = *types.beneath(more.without_null()) == TypeRef::Primitive(Primitive::Boolean);
    let item = types.list_at(output, items)?;
    // Of one of several kinds each has it, or it is looked for in vain and the pages end.
    let id = match types.beneath(item) {
        TypeRef::Named(id) if matches!(types[*id].kind, TypeKind::Union(_)) => true,
        item => member(types, item, "id").is_some_and(|id| is_text(types, id)),
    };
    let parameter = "starting_after";
    (is_flag && id && !items.is_empty() && query(operation, parameter).is_some()).then(|| {
        let last = Told::Body(format!("{items}/-1/id"));
        let asked = Asked::Query(parameter.to_owned());
        (NextPage::Cursor(last, asked), Some("has_more".to_owned()))
    })
}

/// Pairs of a member and a parameter that go by nearly the same name.
const CURSORS: &[(&str, &[&str])] = &[
    ("next_cursor", &["cursor", "next_cursor"]),
    ("nextCursor", &["cursor", "nextCursor"]),
    ("next_page_token", &["page_token", "next_page_token"]),
    ("nextPageToken", &["pageToken", "nextPageToken"]),
    ("next_token", &["next_token", "pagination_token"]),
    ("nextToken", &["nextToken"]),
    ("next_page_cursor", &["page_cursor", "cursor"]),
];

/// Objects beside the results that have what is said of the pages.
const BESIDE: &[&str] = &[
    "meta",
    "pagination",
    "paging",
    "page_info",
    "pageInfo",
    "response_metadata",
];

fn by_cursor(types: &Types, operation: &Operation, output: &TypeRef) -> Option<Guess> {
    let beside = BESIDE
        .iter()
        .filter_map(|name| Some((format!("{name}/"), member(types, output, name)?)));
    let mut places = std::iter::once((String::new(), output)).chain(beside);
    places.find_map(|(before, object)| {
        CURSORS.iter().find_map(|(name, parameters)| {
            let cursor = member(types, object, name)?;
            let parameter = parameters
                .iter()
                .find(|name| query(operation, name).is_some())?;
            let is_scalar = matches!(types.beneath(cursor.without_null()), TypeRef::Primitive(_));
            is_scalar.then(|| {
                let told = Told::Body(format!("{before}{name}"));
                let asked = Asked::Query((*parameter).to_owned());
                (NextPage::Cursor(told, asked), None)
            })
        })
    })
}

/// URLs of the page before and after.
fn by_url(types: &Types, output: &TypeRef) -> Option<Guess> {
    if let Some(next) = member(types, output, "next")
        && is_text(types, next)
        && ["previous", "prev"]
            .iter()
            .any(|name| member(types, output, name).is_some_and(|one| is_text(types, one)))
    {
        return Some((NextPage::Url(Told::Body("next".to_owned())), None));
    }
    let links = member(types, output, "links")?;
    if member(types, links, "next").is_some_and(|next| is_text(types, next)) {
        return Some((NextPage::Url(Told::Body("links/next".to_owned())), None));
    }
    let pages = member(types, links, "pages")?;
    has_next(types, pages).then(|| {
        (
            NextPage::Url(Told::Body("links/pages/next".to_owned())),
            None,
        )
    })
}

/// Whether an object, or a variant of it, has a URL of the next page.
fn has_next(types: &Types, pages: &TypeRef) -> bool {
    let has = |type_ref| member(types, type_ref, "next").is_some_and(|next| is_text(types, next));
    match types.beneath(pages.without_null()) {
        TypeRef::Named(id) => match &types[*id].kind {
            TypeKind::Union(union) => union.variants.iter().any(|variant| has(&variant.type_ref)),
            TypeKind::Struct(_) => has(pages),
            TypeKind::Enum(_) | TypeKind::Alias(_) => false,
        },
        _ => false,
    }
}
