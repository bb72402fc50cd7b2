//! Pages of results: what extensions say of them, and what nothing else can be meant by.
//!
//! Read are `x-speakeasy-pagination`, `x-fern-pagination`, `x-ms-pageable`, and an extension of this generator,
//! `x-pages`, which says in one line what the others say in several.

use indexmap::IndexMap;
use serde_json::Value;

use crate::api::{
    Api, Asked, Content, HttpMethod, NextPage, Operation, Paging, ParameterLocation, Primitive,
    Told, TypeKind, TypeRef, Types,
};
use diag::{Diagnostic, Diagnostics, Location};

type Extensions = IndexMap<String, Value>;

/// Reads what an extension says.
type Reader = fn(&Value) -> Option<Said>;

/// What the extensions of an operation say. `None` where they say nothing, or nothing that can be read.
pub(super) fn described(extensions: &Extensions, at: &Location) -> Option<Paging> {
    const READERS: &[(&str, Reader)] = &[
        ("x-pages", own),
        ("x-speakeasy-pagination", speakeasy),
        ("x-fern-pagination", fern),
        ("x-ms-pageable", pageable),
    ];
    READERS.iter().find_map(|(key, reader)| {
        let said = reader(extensions.get(*key)?)?;
        Some(Paging {
            origin: at.child(key),
            is_guessed: false,
            next: said.next,
            more: said.more,
            items: said.items,
        })
    })
}

struct Said {
    next: NextPage,
    more: Option<String>,
    items: String,
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::to_owned)
}

/// `{next: link | url | cursor | page | offset, items, from, header, into, into-body, more, first}`
fn own(value: &Value) -> Option<Said> {
    let told = || match (text(value, "header"), text(value, "from")) {
        (Some(header), _) => Some(Told::Header(header)),
        (None, from) => from.map(Told::Body),
    };
    let asked = || match (text(value, "into-body"), text(value, "into")) {
        (Some(member), _) => Some(Asked::Body(member)),
        (None, into) => into.map(Asked::Query),
    };
    let first = value.get("first").and_then(Value::as_i64).unwrap_or(1);
    Some(Said {
        next: match value.get("next")?.as_str()? {
            "link" => NextPage::Link,
            "url" => NextPage::Url(told()?),
            "cursor" => NextPage::Cursor(told()?, asked()?),
            "page" => NextPage::Page(asked()?, first),
            "offset" => NextPage::Offset(asked()?),
            _ => return None,
        },
        more: text(value, "more"),
        items: text(value, "items").unwrap_or_default(),
    })
}

/// A place in the words of JSONPath, `$.data[-1].id`, as names with dots.
fn place(path: &str) -> String {
    let path = path.trim().trim_start_matches('$');
    let path = path.replace("[*]", "").replace(['[', '/'], ".");
    let path = path.replace([']', '\'', '"'], "");
    path.trim_matches('.').replace("..", ".")
}

fn speakeasy(value: &Value) -> Option<Said> {
    let outputs = value.get("outputs")?;
    let inputs = value.get("inputs").and_then(Value::as_array);
    let input = |kind: &str| {
        let mut inputs = inputs.into_iter().flatten();
        let input = inputs.find(|input| text(input, "type").as_deref() == Some(kind))?;
        let name = text(input, "name")?;
        Some(match text(input, "in").as_deref() {
            Some("requestBody") => Asked::Body(place(&name)),
            _ => Asked::Query(name),
        })
    };
    let output = |key: &str| text(outputs, key).map(|path| place(&path));
    let next = match value.get("type")?.as_str()? {
        "url" => NextPage::Url(Told::Body(output("nextUrl")?)),
        "cursor" => NextPage::Cursor(Told::Body(output("nextCursor")?), input("cursor")?),
        _ => match (input("page"), input("offset")) {
            (Some(page), _) => NextPage::Page(page, 1),
            (None, offset) => NextPage::Offset(offset?),
        },
    };
    Some(Said {
        next,
        more: None,
        items: output("results").unwrap_or_default(),
    })
}

fn fern(value: &Value) -> Option<Said> {
    let response = |key: &str| {
        let path = text(value, key)?;
        path.strip_prefix("$response").map(place)
    };
    let request = |key: &str| {
        let path = text(value, key)?;
        let path = path.strip_prefix("$request")?;
        Some(match place(path) {
            path if path.contains('.') => match path.split_once('.') {
                Some(("body", member)) => Asked::Body(member.to_owned()),
                Some(("query", name)) => Asked::Query(name.to_owned()),
                _ => Asked::Body(path),
            },
            name => Asked::Query(name),
        })
    };
    let next = if let Some(cursor) = response("next_cursor") {
        NextPage::Cursor(Told::Body(cursor), request("cursor")?)
    } else if let Some(url) = response("next_uri").or_else(|| response("next_url")) {
        NextPage::Url(Told::Body(url))
    } else {
        let offset = request("offset")?;
        // Its `offset` is the number of a page, unless a step says how many results one is.
        match value.get("step") {
            Some(_) => NextPage::Offset(offset),
            None => NextPage::Page(offset, 1),
        }
    };
    Some(Said {
        next,
        more: response("has-next-page"),
        items: response("results").unwrap_or_default(),
    })
}

fn pageable(value: &Value) -> Option<Said> {
    let link = match value.get("nextLinkName") {
        Some(Value::Null) => return None,
        Some(name) => name.as_str()?,
        None => "nextLink",
    };
    Some(Said {
        next: NextPage::Url(Told::Body(link.to_owned())),
        more: None,
        items: text(value, "itemName").unwrap_or_else(|| "value".to_owned()),
    })
}

/// Holds what is said against the types, and guesses where nothing is said, if that is wanted.
pub(super) fn settle(api: &mut Api, guess: bool, diagnostics: &mut Diagnostics) {
    let types = &api.types;
    for operation in &mut api.operations {
        match &operation.paging {
            Some(paging) => {
                if let Err(problem) = check(types, operation, paging) {
                    let at = paging.origin.clone();
                    diagnostics.push(Diagnostic::warning("wrong-paging", at, problem));
                    operation.paging = None;
                }
            }
            None if guess => operation.paging = guessed(types, operation),
            None => {}
        }
    }
}

/// Why the pages that a document describes cannot be those of the operation.
fn check(types: &Types, operation: &Operation, paging: &Paging) -> Result<(), String> {
    let output = operation
        .json_success()
        .ok_or("the operation has no single answer of JSON, so it has no pages")?;
    if types.list_at(output, &paging.items).is_none() {
        return Err(match paging.items.as_str() {
            "" => "the answer is no list, and nothing says where in it the results are".to_owned(),
            place => format!("the answer has no list at `{place}`"),
        });
    }
    let asked = match &paging.next {
        NextPage::Cursor(_, asked) | NextPage::Page(asked, _) | NextPage::Offset(asked) => asked,
        NextPage::Link | NextPage::Url(_) => return Ok(()),
    };
    match asked {
        Asked::Query(name) if !has_query(operation, name) => Err(format!(
            "the operation has no query parameter `{name}` to ask for a page by"
        )),
        Asked::Body(_) if operation.body.is_none() => {
            Err("the operation has no body to ask for a page by".to_owned())
        }
        Asked::Query(_) | Asked::Body(_) => Ok(()),
    }
}

fn has_query(operation: &Operation, name: &str) -> bool {
    operation.parameters.iter().any(|parameter| {
        parameter.location == ParameterLocation::Query && parameter.name.as_str() == name
    })
}

/// The pages that the shape of an operation tells, where nothing else can be meant.
fn guessed(types: &Types, operation: &Operation) -> Option<Paging> {
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
fn sole_list(types: &Types, output: &TypeRef) -> Option<String> {
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

fn member<'t>(types: &'t Types, type_ref: &'t TypeRef, name: &str) -> Option<&'t TypeRef> {
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
        .any(|name| has_query(operation, name));
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
    (is_flag && id && !items.is_empty() && has_query(operation, parameter)).then(|| {
        let last = Told::Body(format!("{items}.-1.id"));
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
        .filter_map(|name| Some((format!("{name}."), member(types, output, name)?)));
    let mut places = std::iter::once((String::new(), output)).chain(beside);
    places.find_map(|(before, object)| {
        CURSORS.iter().find_map(|(name, parameters)| {
            let cursor = member(types, object, name)?;
            let parameter = parameters.iter().find(|name| has_query(operation, name))?;
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
        return Some((NextPage::Url(Told::Body("links.next".to_owned())), None));
    }
    let pages = member(types, links, "pages")?;
    has_next(types, pages).then(|| {
        (
            NextPage::Url(Told::Body("links.pages.next".to_owned())),
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

impl Operation {
    /// The type of the one answer that is a success, if that is JSON.
    #[must_use]
    pub fn json_success(&self) -> Option<&TypeRef> {
        let successes = self.responses.iter().filter(|one| one.status.is_success());
        let mut media_types = successes.map(|response| response.media_types.as_slice());
        let [only] = media_types.next()? else {
            return None;
        };
        match &only.content {
            Content::Json(type_ref) if media_types.all(<[_]>::is_empty) && self.only_success() => {
                Some(type_ref)
            }
            _ => None,
        }
    }

    fn only_success(&self) -> bool {
        let successes = self.responses.iter().filter(|one| one.status.is_success());
        successes.count() == 1
    }
}
