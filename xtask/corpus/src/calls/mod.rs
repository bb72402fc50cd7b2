//! Every operation of a description, called by its generated client against a server that judges
//! each request by the description and gives each documented answer.

mod accept;
mod answers;
mod arguments;
mod body;
mod check;
mod compare;
mod description;
mod instance;
pub(crate) mod media;
mod object;
mod parts;
mod read;
mod request;
pub(crate) mod schemas;
mod server;
pub(crate) mod session;
mod style;
mod text;

use codegen::Texts;
use codegen::map::{Map, MappedOperation};

use crate::compile::Stopped;
use crate::document::Document;
use crate::report::{Calls, Unmade};
use crate::schema::{Bundle, Dialect};
use crate::values::{self, Look};
use answers::Ready;
use arguments::Arguments;
use check::Judge;
use compare::told;
use description::Operation;
use read::Reader;
use schemas::Schemas;
use server::Reply;
use session::{Call, Said};

/// What is to be called.
pub(crate) struct Subject<'s> {
    /// Name of the root file among the texts.
    pub(crate) root: &'s str,
    /// The description.
    pub(crate) texts: &'s Texts,
    /// What was generated.
    pub(crate) map: &'s Map,
}

/// An operation that fell short: where, and how.
pub(crate) type Fallen = (String, String);

/// An answer that was given, for trying its type by itself.
pub(crate) struct Given {
    /// The operation.
    pub(crate) pointer: String,
    /// The answer.
    pub(crate) shown: String,
    /// The type of the body, as a path inside the crate.
    pub(crate) type_path: String,
    /// The body.
    pub(crate) body: serde_json::Value,
    /// What the description says of the values in it.
    pub(crate) look: Look,
}

/// What came of all calls.
pub(crate) struct Called {
    /// How many went well.
    pub(crate) calls: Calls,
    /// The operations that fell short.
    pub(crate) fallen: Vec<Fallen>,
    /// The answers in JSON.
    pub(crate) given: Vec<Given>,
}

/// A call of an operation.
struct Planned<'o> {
    operation: usize,
    /// Whether it is the one with little or with all.
    shown: String,
    arguments: Arguments<'o>,
    answer: Option<Ready>,
}

/// Calls every operation that was generated. `make` makes the calls.
///
/// # Errors
/// The calls cannot be made; the text says why.
pub(crate) fn run(
    subject: &Subject<'_>,
    make: impl FnOnce(
        &[Call],
        &mut dyn FnMut(usize, Said, Vec<request::Request>),
    ) -> Result<(), Stopped>,
) -> Result<Called, Stopped> {
    let document = Document::new(subject.root, subject.texts);
    let mut bundle = Bundle::new(&document, Dialect::of(&document)).by_discriminator();
    let mut reader = Reader {
        document: &document,
        bundle: &mut bundle,
    };
    let mut operations: Vec<Operation> = Vec::new();
    let mut mapped: Vec<&MappedOperation> = Vec::new();
    let mut missing: Vec<Unmade> = Vec::new();
    for operation in document.operations() {
        match find(subject.map, &operation.method, &operation.path) {
            Some(one) => {
                operations.push(reader.operation(&operation));
                mapped.push(one);
            }
            None => missing.push(Unmade {
                pointer: operation.pointer,
                reason: "it was not generated".to_owned(),
            }),
        }
    }
    let credentials = reader.credentials();
    let whole = bundle.finish();
    let schemas = Schemas::new(&whole, &bundle).map_err(Stopped::Tried)?;
    let mut calls = Calls::default();
    let planned = plan(&schemas, &operations, &mapped, &mut calls);
    let made: Vec<Call> = planned.iter().map(|one| call(one, &operations)).collect();
    let judge = Judge {
        schemas: &schemas,
        operations: &operations,
        credentials: &credentials,
        base: session::BASE,
    };
    let mut wrong: Vec<Vec<String>> = vec![Vec::new(); operations.len()];
    make(&made, &mut |index, said, requests| {
        let one = &planned[index];
        let operation = &operations[one.operation];
        let mut found = Vec::new();
        let sent = !requests.is_empty() || matches!(said, Said::Answered { .. });
        if sent {
            found = judge.judge(operation, &one.arguments, &requests);
        }
        found.extend(misread(&schemas, operation, one, &said));
        let told = found
            .into_iter()
            .map(|what| format!("{}: {what}", one.shown));
        wrong[one.operation].extend(told);
    })?;
    calls.run = true;
    calls.made = planned.len();
    let unmade = calls.unmade.len();
    calls.operations = operations.len() - unmade;
    let fallen = operations
        .iter()
        .zip(wrong)
        .filter(|(_, wrong)| !wrong.is_empty());
    let fallen: Vec<Fallen> = fallen
        .map(|(operation, wrong)| {
            let first = format!("{} {}", operation.method, operation.path);
            let lines = std::iter::once(first).chain(wrong);
            (
                operation.pointer.clone(),
                lines.collect::<Vec<_>>().join("\n"),
            )
        })
        .collect();
    calls.clean = calls.operations - fallen.len();
    calls.unmade.extend(missing);
    let mut given = Vec::new();
    for one in &planned {
        let pointer = &operations[one.operation].pointer;
        let Some(answer) = &one.answer else { continue };
        let known = |known: &Given| known.pointer == *pointer && known.shown == answer.shown;
        let schema = answer.schema.filter(|_| answer.is_json);
        if let (Some(id), false) = (schema, given.iter().any(known))
            && let Some(type_path) = type_of(mapped[one.operation], &answer.shown)
        {
            given.push(Given {
                pointer: pointer.clone(),
                shown: answer.shown.clone(),
                type_path: type_path.to_owned(),
                body: answer.body.clone(),
                look: values::look(&whole, &bundle, id, &answer.body),
            });
        }
    }
    Ok(Called {
        calls,
        fallen,
        given,
    })
}

/// The type of the answer that is shown as `200 application/json`.
fn type_of<'m>(mapped: &'m MappedOperation, shown: &str) -> Option<&'m str> {
    let mut responses = mapped.responses.iter();
    let found = responses.find(|response| {
        let media_type = response.media_type.as_deref().unwrap_or_default();
        let status = response.status.to_ascii_uppercase();
        let status = status.replace("DEFAULT", "default");
        shown == format!("{status} {media_type}")
    });
    found?.type_path.as_deref()
}

fn find<'m>(map: &'m Map, method: &str, path: &str) -> Option<&'m MappedOperation> {
    let mut all = map.operations.iter();
    all.find(|one| one.path == path && one.method.eq_ignore_ascii_case(method))
}

fn plan<'o>(
    schemas: &Schemas<'_>,
    operations: &'o [Operation],
    mapped: &[&MappedOperation],
    calls: &mut Calls,
) -> Vec<Planned<'o>> {
    let mut planned = Vec::new();
    for (index, (operation, mapped)) in operations.iter().zip(mapped).enumerate() {
        let pointer = &operation.pointer;
        let bodies = mapped.body.iter();
        let bodies: Vec<(&str, &str)> = bodies
            .map(|body| (body.media_type.as_str(), body.type_path.as_str()))
            .collect();
        let why_not = |content: &description::Content, path: &str| match content.notation {
            _ if is_typed_xml(&content.media_type, path) => Some(XML),
            _ if content.has_xml() => Some(XML),
            media::Notation::Multipart if has_given_names(schemas, content, path) => Some(NAMES),
            _ => None,
        };
        let contents = operation.body.iter().flat_map(|body| &body.contents);
        let known = contents.filter_map(|content| {
            let mut bodies = bodies.iter();
            let (_, path) = bodies.find(|(name, _)| *name == content.media_type)?;
            Some((content, why_not(content, path)))
        });
        let known: Vec<(&description::Content, Option<&str>)> = known.collect();
        let is_body = |content: &description::Content| {
            let mut known = known.iter();
            known.any(|(known, why_not)| std::ptr::eq(*known, content) && why_not.is_none())
        };
        let sets = match arguments::sets(schemas, operation, is_body) {
            Ok(sets) => sets,
            Err(reason) => {
                let pointer = pointer.clone();
                calls.unmade.push(Unmade { pointer, reason });
                continue;
            }
        };
        let responses = mapped.responses.iter().filter_map(|response| {
            let media_type = response.media_type.as_deref()?;
            let path = response.type_path.as_deref().unwrap_or_default();
            Some((response.status.as_str(), media_type, path))
        });
        let responses: Vec<(&str, &str, &str)> = responses.collect();
        let is_typed = |status: &str, media_type: &str| {
            let mut responses = responses.iter();
            responses.any(|(known, name, path)| {
                known.eq_ignore_ascii_case(status)
                    && *name == media_type
                    && !is_typed_xml(name, path)
            })
        };
        let (answers, unmade) = answers::answers(schemas, operation, is_typed);
        let untried_bodies = known.iter().filter_map(|(content, why)| {
            Some(format!("the body as {}: {}", content.media_type, (*why)?))
        });
        let xml_answers = responses
            .iter()
            .filter(|(_, name, path)| is_typed_xml(name, path));
        let xml_answers = xml_answers.map(|(status, name, _)| format!("{status} {name}: {XML}"));
        let reasons = unmade.into_iter().chain(untried_bodies).chain(xml_answers);
        calls.untried.extend(reasons.map(|reason| Unmade {
            pointer: pointer.clone(),
            reason,
        }));
        for number in 0..sets.len().max(answers.len()) {
            let set = number % sets.len();
            let answer = answers.get(number % answers.len().max(1)).cloned();
            let with = ["required", "everything", "another body"][set.min(2)];
            let to = answer.as_ref().map_or("nothing", |answer| &answer.shown);
            planned.push(Planned {
                operation: index,
                shown: format!("with {with}, answered by {to}"),
                arguments: sets[set].clone(),
                answer,
            });
        }
    }
    planned
}

/// Why a body of XML is not tried.
const XML: &str = "XML is neither written nor read here";

/// Why a body is not tried whose parts the caller names.
const NAMES: &str = "the document has no names for its parts";

/// Whether parts without names became those of a map.
fn has_given_names(schemas: &Schemas<'_>, content: &description::Content, type_path: &str) -> bool {
    let is_list = content.is_item || content.schema.is_some_and(|id| schemas.items(id).is_some());
    is_list && type_path.contains("Map<")
}

/// Whether XML stands for values of a type; as text, it is like any other.
fn is_typed_xml(media_type: &str, type_path: &str) -> bool {
    media::essence(media_type).ends_with("xml") && type_path != "String"
}

fn call(planned: &Planned<'_>, operations: &[Operation]) -> Call {
    let operation = &operations[planned.operation];
    let nothing = || Reply {
        status: 200,
        ..Reply::default()
    };
    let answer = planned.answer.as_ref();
    Call {
        operation: (operation.method.clone(), operation.path.clone()),
        arguments: planned.arguments.to_json(),
        reply: answer.map_or_else(nothing, |answer| answer.reply.clone()),
    }
}

/// What the client did not read as it was answered.
fn misread(
    schemas: &Schemas<'_>,
    operation: &Operation,
    planned: &Planned<'_>,
    said: &Said,
) -> Option<String> {
    let Some(answer) = &planned.answer else {
        // Nothing is documented, so nothing can be expected.
        return match said {
            Said::Failed(why) if why.starts_with("it ") => Some(why.clone()),
            Said::Failed(_) | Said::Answered { .. } => None,
        };
    };
    let (got, documented, headers, body) = match said {
        Said::Failed(why) => return Some(why.clone()),
        Said::Answered {
            status,
            documented,
            headers,
            body,
        } => (*status, *documented, headers, body),
    };
    let status = answer.reply.status;
    if got != status {
        return Some(format!("the status {status} became {got}"));
    }
    if !(200..300).contains(&status) && !documented {
        return Some("it is no documented failure to the client".to_owned());
    }
    for (name, value, schema) in &answer.headers {
        let got = compare::flat(&headers[name.to_ascii_lowercase()]);
        let expected = compare::flat(value);
        if let Some(found) = compare::difference(schemas, Some(*schema), false, &expected, &got) {
            return Some(format!(
                "the header `{name}` was read as something else: {}",
                told(&found)
            ));
        }
    }
    let is_empty = body.is_null() || body.as_str() == Some("");
    if operation.method == "HEAD" || (answer.body.is_null() && is_empty) {
        return None;
    }
    // A failure in lines or events is told as the text that it is.
    let is_sequence = answer.body.is_array() && !answer.is_json;
    let text = body.as_str().filter(|_| is_sequence && status >= 300);
    if text.is_some_and(|text| text.as_bytes() == answer.reply.body) {
        return None;
    }
    let found = compare::difference(schemas, answer.schema, answer.is_item, &answer.body, body)?;
    Some(format!(
        "the answer was read as something else: {}",
        told(&found)
    ))
}
