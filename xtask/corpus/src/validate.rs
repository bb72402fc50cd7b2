//! Whether an example agrees with its own schema.

use std::collections::BTreeMap;

use codegen::{Example, Texts};
use jsonschema::{Draft, ReferencingError, Registry, Validator};
use serde_json::{Value, json};

use crate::declared::is_declared;
use crate::document::{Document, Place};
use crate::schema::{Bundle, Dialect, Direction};
use crate::values::{self, Look};

/// What the schema says about an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is an instance of the schema.
    Agrees,
    /// It is not, for this reason.
    Contradicts(String),
    /// Nobody can tell, for this reason.
    Unknown(String),
}

/// What the schemas say about all examples.
#[derive(Debug)]
pub(crate) struct Judged {
    /// The examples.
    pub(crate) examples: Vec<Example>,
    /// A verdict on each.
    pub(crate) verdicts: Vec<Verdict>,
    /// What the description says of the values in each.
    pub(crate) looks: Vec<Look>,
    /// The number of each one's schema.
    ids: Vec<usize>,
    /// All schemas in one.
    whole: Value,
}

impl Judged {
    /// Whether the schema of an example says anything about a member of it.
    pub(crate) fn is_declared(&self, example: usize, pointer: &str) -> bool {
        let Some(id) = self.ids.get(example) else {
            return true;
        };
        let schema = self
            .whole
            .get("$defs")
            .and_then(|all| all.get(format!("s{id}")));
        schema.is_none_or(|schema| is_declared(&self.whole, schema, pointer))
    }
}

/// Judges every example by the schema as it is written.
pub(crate) fn validate(root: &str, texts: &Texts, examples: &[Example]) -> Judged {
    let document = Document::new(root, texts);
    let mut bundle = Bundle::new(&document, Dialect::of(&document));
    let ids: Vec<usize> = examples
        .iter()
        .map(|example| {
            let place = Place {
                file: example.file.clone(),
                pointer: example.schema.clone(),
            };
            bundle.add(place, direction(&example.pointer))
        })
        .collect();
    let whole = bundle.finish();
    let looks = examples.iter().zip(&ids);
    let looks = looks
        .map(|(example, id)| values::look(&whole, &bundle, *id, &example.value))
        .collect();
    let verdicts = match verdicts(&whole, &bundle, examples, &ids) {
        Ok(verdicts) => verdicts,
        Err(error) => {
            let why = format!("the schemas cannot be read: {error}");
            vec![Verdict::Unknown(why); examples.len()]
        }
    };
    Judged {
        examples: examples.to_vec(),
        verdicts,
        looks,
        ids,
        whole,
    }
}

fn verdicts(
    whole: &Value,
    bundle: &Bundle<'_>,
    examples: &[Example],
    ids: &[usize],
) -> Result<Vec<Verdict>, ReferencingError> {
    let registry = Registry::new()
        .draft(Draft::Draft202012)
        .add(URI, whole)?
        .prepare()?;
    let mut validators: BTreeMap<usize, Result<Validator, String>> = BTreeMap::new();
    let verdict = |(example, id): (&Example, &usize)| {
        let validator = validators.entry(*id).or_insert_with(|| {
            bundle
                .problem(*id)
                .map_or_else(|| build(&registry, *id), Err)
        });
        match validator {
            Ok(validator) => judge(validator, example),
            Err(why) => Verdict::Unknown(why.clone()),
        }
    };
    Ok(examples.iter().zip(ids).map(verdict).collect())
}

/// What the schema of all schemas is called.
pub(crate) const URI: &str = "urn:description";

/// The validator of one of them.
pub(crate) fn build(registry: &Registry<'_>, id: usize) -> Result<Validator, String> {
    jsonschema::draft202012::options()
        .with_registry(registry)
        .should_validate_formats(false)
        .build(&json!({ "$ref": format!("{URI}#/$defs/s{id}") }))
        .map_err(|error| format!("its schema cannot be read: {error}"))
}

fn judge(validator: &Validator, example: &Example) -> Verdict {
    if let Some(reference) = sole_reference(&example.value) {
        let why = format!("it is nothing but a reference, to `{reference}`");
        return Verdict::Contradicts(why);
    }
    match validator.iter_errors(&example.value).next() {
        None => Verdict::Agrees,
        Some(error) => {
            let at = error.instance_path().to_string();
            let at = if at.is_empty() { "the whole" } else { &at };
            Verdict::Contradicts(format!("{at}: {error}"))
        }
    }
}

/// An example is not looked into for references; people write them all the same.
fn sole_reference(value: &Value) -> Option<&str> {
    let object = value.as_object().filter(|object| object.len() == 1)?;
    object.get("$ref")?.as_str()
}

/// Which way an example travels, by where it stands.
fn direction(pointer: &str) -> Direction {
    let is_below = |key: &str| pointer.split('/').any(|part| part == key);
    if is_below("responses") || is_below("headers") {
        Direction::Response
    } else if is_below("requestBody") || is_below("requestBodies") || is_below("parameters") {
        Direction::Request
    } else {
        Direction::Either
    }
}

#[cfg(test)]
#[path = "schema_tests.rs"]
mod tests;
