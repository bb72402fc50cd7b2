//! Names of tags, operations, their arguments and their outcomes.

use std::collections::BTreeMap;

use super::resolve::{Rule, Scope, What};
use super::servers::SchemeNames;
use super::words::{Case, identifier};
use super::{Ident, Naming, media, operation_words, reserved, status};
use crate::api::{Api, MediaType, Operation, Parameter};
use crate::facts::headers;
use diag::Diagnostic;

/// Names of a tag.
#[derive(Clone, Debug)]
pub struct TagNames {
    /// Module below `api`.
    pub module: Ident,
    /// Method of the client.
    pub accessor: Ident,
    /// Struct whose methods the tag's operations are.
    pub client: Ident,
}

/// Names of an operation.
#[derive(Clone, Debug)]
pub struct OperationNames {
    /// The method that makes the call.
    pub function: Ident,
    /// The type that stands for the operation.
    pub marker: Ident,
    /// Whether no operation of another tag has a type of that name: links can lead to what calls of it have.
    pub is_sole: bool,
    /// The static that says how its requests are made.
    pub info: Ident,
    /// The struct of the required parameters, where they are too many for arguments.
    pub group: Ident,
    /// The enum of documented failures.
    pub failure: Ident,
    /// The enum of documented successes, where they differ.
    pub success: Ident,
    /// Arguments and setters, in the order of the operation's parameters.
    pub parameters: Vec<Ident>,
    /// The argument or setter of the body.
    pub body: Ident,
    /// Setters that ask for one of several media types of the answer, each with that.
    pub accepts: Vec<(String, Ident)>,
    /// The enum of a body's notations, where there are several.
    pub content: Ident,
    /// Its variants, in the order of the body's media types.
    pub contents: Vec<Ident>,
    /// Variants of `failure` or `success`: one for each media type of each response, in the order of
    /// the operation's responses, and one for a response without any.
    pub responses: Vec<Ident>,
    /// The struct of the documented headers.
    pub headers: Ident,
    /// Its fields, in the order of the first of each name.
    pub header_fields: Vec<Ident>,
}

/// Methods of every type, or of every struct of operations: what is called so would never be
/// reached, or would not look like what it is.
const METHODS: &[&str] = &[
    "as_mut",
    "as_ref",
    "borrow",
    "borrow_mut",
    "builder",
    "clone",
    "clone_from",
    "clone_into",
    "cmp",
    "core",
    "default",
    "deref",
    "deref_mut",
    "drop",
    "eq",
    "fmt",
    "from",
    "from_env",
    "hash",
    "index",
    "index_mut",
    "into",
    "into_future",
    "ne",
    "new",
    "partial_cmp",
    "to_owned",
    "to_string",
    "try_from",
    "try_into",
    "type_id",
];

/// Methods that every call has: a setter must not be called so.
const CALL_METHODS: &[&str] = &[
    "accept",
    "attempt_timeout",
    "base_url",
    "clone",
    "core",
    "download",
    "header",
    "hook_context",
    "idempotent_by",
    "idle_timeout",
    "into_future",
    "items",
    "new",
    "no_retries",
    "pages",
    "request",
    "request_mut",
    "retries",
    "send",
    "server_url",
    "timeout",
];

/// Locals of the emitted methods.
const LOCALS: &[&str] = &["self", "request", "call", "core", "parameters"];

pub(super) fn name_tags(api: &Api, naming: &mut Naming<'_>) -> (Vec<TagNames>, Ident) {
    let mut accessors = Scope::new("the client", Case::Snake, reserved::is_file);
    accessors.seed(METHODS);
    accessors.seed(&["api", "mod", "request", "untagged"]);
    let tags = api.tags.iter().map(|tag| {
        let name = tag.name.as_str();
        let candidates = [
            (Rule::Bare, name.to_owned()),
            (Rule::Kind, format!("{name} api")),
        ];
        let accessor = accessors.claim(naming, &tag.origin, &candidates);
        let mut scope = Scope::new("the tag", Case::Camel, reserved::is_prelude);
        scope.seed(IMPORTED);
        TagNames {
            module: accessor.clone(),
            client: scope.claim_silently(&[name.to_owned(), format!("{name} api")]),
            accessor,
        }
    });
    (tags.collect(), Ident("untagged".into()))
}

/// What an emitted module of operations imports; and `New`, whose constructor would be its namesake.
const IMPORTED: &[&str] = &[
    "Answer",
    "BTreeMap",
    "Body",
    "Bytes",
    "Call",
    "Client",
    "CookieStyle",
    "Core",
    "Duration",
    "Encoding",
    "EventStream",
    "FormField",
    "HeaderError",
    "HeaderMap",
    "HeaderReader",
    "HeaderStyle",
    "Infallible",
    "Json",
    "LazyLock",
    "LineStream",
    "Method",
    "Nested",
    "New",
    "Operation",
    "OperationInfo",
    "Part",
    "PathStyle",
    "QueryStyle",
    "Reply",
    "Request",
    "Retries",
    "Unreadable",
];

pub(super) fn name_operations(
    api: &Api,
    tags: &[TagNames],
    schemes: &[SchemeNames],
    naming: &mut Naming<'_>,
) -> Vec<OperationNames> {
    let mut modules: BTreeMap<Option<usize>, (Scope, Scope)> = BTreeMap::new();
    let mut name = |operation: &Operation, short: Option<String>| {
        let (functions, markers) = modules.entry(operation.tag).or_insert_with(|| {
            let names = operation.tag.and_then(|tag| tags.get(tag));
            let module = names.map_or("untagged", |names| names.module.as_str());
            let mut functions = Scope::new(format!("api::{module}"), Case::Snake, |_| false);
            functions.seed(METHODS);
            if operation.tag.is_none() {
                functions.seed(&["request"]);
                tags.iter()
                    .for_each(|tag| functions.seed(&[tag.accessor.as_str()]));
            }
            let mut markers = Scope::new("markers", Case::Camel, reserved::is_prelude);
            markers.seed(IMPORTED);
            schemes
                .iter()
                .for_each(|scheme| markers.seed(&[scheme.constant.as_str()]));
            names
                .into_iter()
                .for_each(|names| markers.seed(&[names.client.as_str()]));
            (functions, markers)
        });
        name_operation(operation, short, functions, markers, naming)
    };
    // One that is called so by the document keeps the name, whichever comes first.
    let mut names: Vec<Option<OperationNames>> = vec![None; api.operations.len()];
    for is_short in [false, true] {
        for (operation, names) in api.operations.iter().zip(&mut names) {
            let tag = operation.tag.and_then(|tag| api.tags.get(tag));
            let short = match &operation.name {
                Some(_) => None,
                None => operation_words::short(operation, tag.map(|tag| tag.name.as_str())),
            };
            if names.is_none() && short.is_some() == is_short {
                *names = Some(name(operation, short));
            }
        }
    }
    // Each has its names by now. Collected where they stand: a second table of them would be large.
    let mut names: Vec<OperationNames> = names.into_iter().map_while(|names| names).collect();
    let mut markers: BTreeMap<Ident, usize> = BTreeMap::new();
    for one in &names {
        *markers.entry(one.marker.clone()).or_default() += 1;
    }
    for one in &mut names {
        one.is_sole = markers.get(&one.marker) == Some(&1);
    }
    warn_of_collisions(api, &names, naming);
    names
}

const OPERATION: What = What {
    word: "operation",
    reserved: |name| {
        let why = "every type has a method of that name, or looks as if it had";
        METHODS.contains(&name).then_some(why)
    },
};

const PARAMETER: What = What {
    word: "parameter",
    reserved: |name| {
        let has = |names: &[&str]| names.contains(&name);
        let of_calls = has(CALL_METHODS) || has(LOCALS) || has(reserved::OPERATORS);
        if of_calls {
            return Some("every call has something of that name");
        }
        has(reserved::PLACEHOLDERS).then_some("it reads as a left-over")
    },
};

/// Says which ids are the same name in Rust, where they differ in the document.
fn warn_of_collisions(api: &Api, names: &[OperationNames], naming: &mut Naming<'_>) {
    let mut first: BTreeMap<(Option<usize>, String), &Operation> = BTreeMap::new();
    for (operation, names) in api.operations.iter().zip(names) {
        let Some(id) = &operation.operation_id else {
            continue;
        };
        let wanted = identifier(&spoken(id.as_str()), Case::Snake);
        let known = first.get(&(operation.tag, wanted.clone()));
        if let Some(other) = known.filter(|other| other.operation_id.as_ref() != Some(id)) {
            let message = format!(
                "`operationId: {}` is `{wanted}` in Rust, and so is another one: this is `{}`",
                id.as_str(),
                names.function
            );
            let at = operation.origin.child("operationId");
            let warning = Diagnostic::warning("colliding-operation-ids", at, message)
                .help("give one of them an id that differs in more than case and punctuation, or pin a name")
                .note(other.origin.child("operationId"), "the other one is here");
            naming.diagnostics.push(warning);
        }
        first.entry((operation.tag, wanted)).or_insert(operation);
    }
}

fn name_operation(
    operation: &Operation,
    short: Option<String>,
    functions: &mut Scope,
    markers: &mut Scope,
    naming: &mut Naming<'_>,
) -> OperationNames {
    let key = spoken(&key(operation));
    let by_path = spoken(&method_and_path(operation));
    // `move_` reads worse than a name that says its tag twice.
    let short = short.filter(|short| !reserved::is_keyword(&identifier(short, Case::Snake)));
    let short = short.map(|short| (Rule::Short, short));
    let bare = (Rule::Bare, key.clone());
    let kind = (Rule::Kind, format!("{key} by {by_path}"));
    let candidates = short.into_iter().chain([bare, kind]).collect();
    let said = operation.name.as_ref();
    let function = functions.claim_said(naming, &operation.origin, said, candidates, &OPERATION);
    let name = function.as_str().trim_end_matches('_').to_owned();
    let marker = markers.claim_silently(&[name.clone(), format!("{name} operation")]);
    let group = markers.claim_silently(&[format!("{name} parameters")]);
    let failure = markers.claim_silently(&[format!("{name} failure")]);
    let success = markers.claim_silently(&[format!("{name} success")]);
    let scope_name = format!("arguments of {function}");
    let mut arguments = Scope::new(scope_name, Case::Snake, |_| false);
    arguments.seed(LOCALS);
    arguments.seed(CALL_METHODS);
    arguments.seed(reserved::OPERATORS);
    arguments.seed(reserved::PLACEHOLDERS);
    let mut argument = |parameter: &Parameter| {
        let wire = match &parameter.part {
            Some(part) => format!("{} {}", part.word(), parameter.name.as_str()),
            None => parameter.name.as_str().to_owned(),
        };
        let place = parameter.location.as_str();
        let candidates = vec![
            (Rule::Bare, wire.clone()),
            // `StartTime` and `StartTime<`.
            (Rule::Spelling, super::enums::edges(&wire)),
            (Rule::Kind, format!("{wire} {place}")),
            (Rule::Spelling, super::enums::spelling(&wire)),
        ];
        let said = parameter.said.as_ref();
        arguments.claim_said(naming, &parameter.origin, said, candidates, &PARAMETER)
    };
    // What an extension says takes no name that another parameter has of its own.
    let mut parameters: Vec<Option<Ident>> = vec![None; operation.parameters.len()];
    for is_said in [false, true] {
        for (parameter, ident) in operation.parameters.iter().zip(&mut parameters) {
            if parameter.said.is_some() == is_said {
                *ident = Some(argument(parameter));
            }
        }
    }
    let parameters = parameters.into_iter().flatten().collect();
    let body = arguments.claim_silently(&["body".to_owned(), "request body".to_owned()]);
    let accepts = name_accepts(operation, &mut arguments);
    let mut outcomes = Scope::new("outcomes", Case::Camel, |_| false);
    let mut responses = Vec::new();
    for response in &operation.responses {
        let word = status::variant_word(response.status);
        responses.push(outcomes.claim_silently(std::slice::from_ref(&word)));
        // The preferred notation has the status's name, so that another one moves none.
        for media_type in response.media_types.iter().skip(1) {
            let notation = media::word(&media_type.name);
            let long = media::long_word(&media_type.name);
            let candidates = [format!("{word} {notation}"), format!("{word} {long}")];
            responses.push(outcomes.claim_silently(&candidates));
        }
    }
    let content = markers.claim_silently(&[format!("{name} content")]);
    let mut notations = Scope::new("notations", Case::Camel, |_| false);
    notations.seed(&["Self"]);
    let body_types = operation.body.iter().flat_map(|body| &body.media_types);
    let contents = body_types.map(|media_type| {
        let (word, long) = (
            media::word(&media_type.name),
            media::long_word(&media_type.name),
        );
        notations.claim_silently(&[word, long])
    });
    let contents = contents.collect();
    let headers_struct = markers.claim_silently(&[format!("{name} headers")]);
    let mut fields = Scope::new("headers", Case::Snake, |_| false);
    fields.seed(&["unreadable"]);
    let header_fields = headers(operation).into_iter().map(|header| {
        let wire = header.name.as_str();
        fields.claim_silently(&[wire.to_owned(), super::enums::spelling(wire)])
    });
    let header_fields = header_fields.collect();
    // A name of one letter is the same in capitals.
    let shouty = identifier(&name, Case::Shouty);
    let info = markers.claim_as_is(&[shouty.clone(), format!("{shouty}_INFO")]);
    OperationNames {
        info,
        function,
        marker,
        is_sole: false,
        group,
        failure,
        success,
        parameters,
        body,
        accepts,
        content,
        contents,
        responses,
        headers: headers_struct,
        header_fields,
    }
}

/// A setter for each media type that successes come in, where there is a choice.
fn name_accepts(operation: &Operation, arguments: &mut Scope) -> Vec<(String, Ident)> {
    let successes = operation
        .responses
        .iter()
        .filter(|response| response.status.is_success());
    let names = successes
        .flat_map(|response| &response.media_types)
        .flat_map(MediaType::names);
    let mut listed: Vec<&str> = Vec::new();
    for name in names.filter(|name| !name.contains('*')) {
        let same = |known: &&str| media::is_same(known, name);
        if !listed.iter().any(same) {
            listed.push(name);
        }
    }
    if listed.len() < 2 {
        return Vec::new();
    }
    let named = listed.into_iter().map(|name| {
        let candidates = [media::word(name), media::long_word(name)];
        let candidates = candidates.map(|word| format!("accept {word}"));
        (name.to_owned(), arguments.claim_silently(&candidates))
    });
    named.collect()
}

pub(super) fn key(operation: &Operation) -> String {
    match &operation.operation_id {
        Some(id) => id.as_str().to_owned(),
        None => method_and_path(operation),
    }
}

fn method_and_path(operation: &Operation) -> String {
    let method = operation.method.as_str().to_ascii_lowercase();
    format!("{method} {}", operation.path.text)
}

/// Method and path as words: `get /pets/{petId}` → `get /pets/ by petId `.
pub(super) fn spoken(key: &str) -> String {
    key.replace('{', " by ").replace('}', " ")
}
