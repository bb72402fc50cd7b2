//! Pages that the shape of an operation tells.

use super::query;
use crate::api::{
    Asked, Basis, HttpMethod, NextPage, Operation, Paging, Primitive, TextFormat, Told, TypeKind,
    TypeRef, Types,
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
        basis: Basis::Guess,
        next,
        more,
        count: None,
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
    let structure = types.structure(type_ref.without_null()).into_iter();
    // A slash stands between names.
    let fields = structure
        .flat_map(|structure| &structure.fields)
        .filter(|field| !field.name.as_str().contains('/'));
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

/// Parameters that only what comes by pages has.
const ASKING: &[&str] = &[
    "page",
    "cursor",
    "after",
    "offset",
    "since",
    "max_id",
    "limit",
    "per_page",
    "page_size",
];

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
    let is_asked = ASKING.iter().any(|name| query(operation, name).is_some());
    (has_link && is_asked).then_some((NextPage::Link, None))
}

/// `starting_after` the identifier of the last result, or what says the same, while `has_more` says so.
fn by_last_item(
    types: &Types,
    operation: &Operation,
    output: &TypeRef,
    items: &str,
) -> Option<Guess> {
    let more = member(types, output, "has_more")?;
    let is_flag = *types.beneath(more.without_null()) == TypeRef::Primitive(Primitive::Boolean);
    let mut parameters = ["starting_after", "after", "after_id"].into_iter();
    let parameter = parameters.find(|name| {
        query(operation, name).is_some_and(|one| {
            let value = types.beneath(one.type_ref.without_null());
            // `after` a moment is a filter.
            matches!(
                value,
                TypeRef::Primitive(Primitive::String | Primitive::Text(TextFormat::Uuid))
            )
        })
    })?;
    let item = types.list_at(output, items)?;
    let last = if member(types, output, "last_id").is_some_and(|id| is_text(types, id)) {
        "last_id".to_owned()
    } else {
        // Of one of several kinds each has it, or it is looked for in vain and the pages end.
        let has_id = match types.beneath(item) {
            TypeRef::Named(id) if matches!(types[*id].kind, TypeKind::Union(_)) => true,
            item => member(types, item, "id").is_some_and(|id| is_text(types, id)),
        };
        has_id.then(|| format!("{items}/-1/id"))?
    };
    (is_flag && !items.is_empty()).then(|| {
        let asked = Asked::Query(parameter.to_owned());
        let next = NextPage::Cursor(Told::Body(last), asked);
        (next, Some("has_more".to_owned()))
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
    ("next_page", &["page_token"]),
    ("next_marker", &["marker"]),
    ("nextMarker", &["marker"]),
    ("continue", &["continue"]),
    ("end_cursor", &["after"]),
    ("endCursor", &["after"]),
];

/// Objects beside the results that have what is said of the pages.
const BESIDE: &[&str] = &[
    "meta",
    "metadata",
    "pagination",
    "paging",
    "page_info",
    "pageInfo",
    "response_metadata",
    "meta/pagination",
    "paging/cursors",
];

/// The answer itself and the objects beside the results: how their members' places begin, and their types.
fn places<'t>(
    types: &'t Types,
    output: &'t TypeRef,
) -> impl Iterator<Item = (String, &'t TypeRef)> {
    let beside = BESIDE.iter().filter_map(move |place| {
        let mut names = place.split('/');
        let object = names.try_fold(output, |object, name| member(types, object, name))?;
        Some((format!("{place}/"), object))
    });
    std::iter::once((String::new(), output)).chain(beside)
}

fn by_cursor(types: &Types, operation: &Operation, output: &TypeRef) -> Option<Guess> {
    places(types, output).find_map(|(before, object)| {
        let cursors = CURSORS.iter().find_map(|(name, parameters)| {
            let cursor = member(types, object, name)?;
            let mut parameters = parameters.iter();
            let parameter = parameters.find(|name| query(operation, name).is_some())?;
            let is_scalar = matches!(types.beneath(cursor.without_null()), TypeRef::Primitive(_));
            is_scalar.then_some((*name, *parameter))
        });
        // As a text, this were a URL.
        let number = || {
            let next = member(types, object, "next_page")?;
            let is_number = matches!(
                types.beneath(next.without_null()),
                TypeRef::Primitive(Primitive::Int32 | Primitive::Int64)
            );
            (is_number && query(operation, "page").is_some()).then_some(("next_page", "page"))
        };
        let (name, parameter) = cursors.or_else(number)?;
        let told = Told::Body(format!("{before}{name}"));
        let asked = Asked::Query(parameter.to_owned());
        Some((NextPage::Cursor(told, asked), None))
    })
}

/// Members that say by their names that they are the URL of the next page.
const URLS: &[&str] = &[
    "next_page_url",
    "next_page_uri",
    "nextPageUrl",
    "nextPageUri",
    "next_url",
    "nextUrl",
    "nextLink",
    "next_link",
    "@odata.nextLink",
];

/// The URL of the next page.
fn by_url(types: &Types, output: &TypeRef) -> Option<Guess> {
    if let Some(next) = member(types, output, "next")
        && is_text(types, next)
        && ["previous", "prev"]
            .iter()
            .any(|name| member(types, output, name).is_some_and(|one| is_text(types, one)))
    {
        return Some((NextPage::Url(Told::Body("next".to_owned())), None));
    }
    let told = places(types, output).find_map(|(before, object)| {
        let is_there =
            |name: &&&str| member(types, object, name).is_some_and(|one| is_text(types, one));
        let name = URLS.iter().find(is_there)?;
        Some((NextPage::Url(Told::Body(format!("{before}{name}"))), None))
    });
    if told.is_some() {
        return told;
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
