//! What the document says in words: descriptions, examples, constraints.

use std::sync::Arc;

use indexmap::IndexMap;
use openapiv3::{Example, ExternalDocumentation, ReferenceOr, SchemaData};
use serde_json::Value;

use super::handed_down::Changed;
use super::schema::View;
use super::{Lowering, resolve};
use crate::api::{
    Api, Docs, Field, OperationRole, OwnerRoot, Role, TypeId, TypeKind, WireName, followed_by,
    letters,
};

/// Texts, examples and constraints of a schema.
pub(super) fn schema_docs(data: &SchemaData, view: &View<'_>) -> Docs {
    let listed = data.extensions.get("x-examples").and_then(Value::as_array);
    let examples = match listed {
        Some(listed) => listed.clone(),
        None => data.example.iter().cloned().collect(),
    };
    Docs {
        summary: non_empty(data.title.as_ref()),
        description: with_link(data.description.as_ref(), data.external_docs.as_ref()),
        examples,
        default: data.default.clone(),
        constraints: constraints(view),
    }
}

/// Takes away titles and descriptions that say no more than the name of what they stand on, as many frameworks write
/// them, and titles that are names of something else: nobody reads `customer_param.` as a sentence.
pub(super) fn drop_repeated_titles(api: &mut Api) {
    let ids: Vec<TypeId> = api.types.iter().map(|def| def.id).collect();
    let mut changed = Changed::default();
    for id in ids {
        let def = &mut api.types[id];
        let name = match (def.owner.roles.last(), &def.owner.root) {
            (Some(Role::Field(name) | Role::Header(name)), _)
            | (None, OwnerRoot::Component(name) | OwnerRoot::Title(name)) => Some(name.clone()),
            (None, OwnerRoot::Operation(_, OperationRole::Parameter(name, _))) => {
                Some(name.clone())
            }
            (Some(_), _) | (None, _) => None,
        };
        if let Some(name) = name {
            drop_repeated(&mut def.docs, &name);
        }
        drop_identifier(&mut def.docs);
        drop_empty(&mut def.docs);
        if let TypeKind::Struct(structure) = &mut def.kind {
            let in_words = |field: &&mut Arc<Field>| {
                field.docs.summary.is_some() || field.docs.description.is_some()
            };
            for field in structure.fields.iter_mut().filter(in_words) {
                changed.change(field, |field| {
                    drop_repeated(&mut field.docs, &field.name);
                    drop_identifier(&mut field.docs);
                });
            }
        }
    }
    for parameter in api
        .operations
        .iter_mut()
        .flat_map(|one| &mut one.parameters)
    {
        drop_repeated(&mut parameter.docs, &parameter.name);
        drop_identifier(&mut parameter.docs);
    }
}

/// `customer_param`, `ApmsSourcesSourceList`; but not `Address`, nor what has a blank.
fn drop_identifier(docs: &mut Docs) {
    let is_identifier = docs.summary.as_deref().is_some_and(|title| {
        let is_word = title
            .bytes()
            .all(|c| c.is_ascii_alphanumeric() || c == b'_');
        let letters = title.as_bytes();
        let has_words = letters
            .windows(2)
            .any(|two| two[0].is_ascii_lowercase() && two[1].is_ascii_uppercase());
        is_word && (has_words || title.contains('_'))
    });
    if is_identifier {
        docs.summary = None;
    }
}

/// `Data` and its like, which could be the title of any type.
fn drop_empty(docs: &mut Docs) {
    const EMPTY: &[&str] = &[
        "body", "data", "item", "object", "request", "response", "result", "schema", "value",
    ];
    let title = docs.summary.as_deref().map(letters);
    if title.is_some_and(|title| EMPTY.contains(&title.as_str())) {
        docs.summary = None;
    }
}

fn drop_repeated(docs: &mut Docs, name: &WireName) {
    for text in [&mut docs.summary, &mut docs.description] {
        if text
            .as_deref()
            .is_some_and(|text| repeats(text, name.as_str()))
        {
            *text = None;
        }
    }
}

/// Whether a text is a name once more, with what goes without saying: `The item.`, `Enum ImageType`, `id parameter`.
fn repeats(text: &str, name: &str) -> bool {
    const BEFORE: &[&str] = &["the", "a", "an", "class", "enum", "object"];
    const BEHIND: &[&str] = &[
        "class",
        "enum",
        "field",
        "model",
        "object",
        "parameter",
        "property",
    ];
    let name = letters(name);
    let mut words: Vec<String> = text.split_whitespace().map(letters).collect();
    if words.concat() == name {
        return true;
    }
    if words.len() > 1 && BEFORE.contains(&words[0].as_str()) {
        words.remove(0);
    }
    let is_same = words.concat() == name;
    let last = words.pop().unwrap_or_default();
    is_same || (BEHIND.contains(&last.as_str()) && words.concat() == name)
}

/// Docs of a use: its own words first, the type's where it has none.
pub(super) fn merge(own: Docs, from_type: Docs) -> Docs {
    let or = |own: Vec<Value>, other| if own.is_empty() { other } else { own };
    Docs {
        summary: own.summary.or(from_type.summary),
        description: own.description.or(from_type.description),
        examples: or(own.examples, from_type.examples),
        default: own.default.or(from_type.default),
        constraints: from_type.constraints,
    }
}

/// `example` and `examples` of a parameter or media type; external ones are not read.
pub(super) fn examples(
    cx: &Lowering<'_>,
    example: Option<&Value>,
    examples: &IndexMap<String, ReferenceOr<Example>>,
) -> Vec<Value> {
    titled_examples(cx, example, examples).0
}

/// The same, and what each is called: its summary, or its key.
pub(super) fn titled_examples(
    cx: &Lowering<'_>,
    example: Option<&Value>,
    examples: &IndexMap<String, ReferenceOr<Example>>,
) -> (Vec<Value>, Vec<Option<String>>) {
    let components = cx.document.components.as_ref();
    let table = components.map(|components| &components.examples);
    let listed = examples.iter().filter_map(|(key, example)| {
        let resolved = resolve(cx, "examples", table, example, &cx.root)?;
        let title = non_empty(resolved.item.summary.as_ref());
        let title = title.unwrap_or_else(|| key.clone());
        Some((resolved.item.value.clone()?, Some(title)))
    });
    let single = example.cloned().map(|example| (example, None));
    single.into_iter().chain(listed).unzip()
}

/// A description with a link to what the document says elsewhere, in a paragraph of its own.
pub(super) fn with_link(
    description: Option<&String>,
    elsewhere: Option<&ExternalDocumentation>,
) -> Option<String> {
    let description = non_empty(description);
    let Some(elsewhere) = elsewhere else {
        return description;
    };
    let url = elsewhere.url.trim();
    let is_address = ["https://", "http://"]
        .iter()
        .any(|scheme| url.starts_with(scheme))
        && !url.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>'));
    let is_known = description.as_ref().is_some_and(|text| text.contains(url));
    if !is_address || is_known {
        return description;
    }
    let words = non_empty(elsewhere.description.as_ref());
    let words = words.unwrap_or_else(|| "More about it".to_owned());
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut plain = String::new();
    for c in words.join(" ").trim_end_matches(['.', ':']).chars() {
        // What would end the text of the link.
        if matches!(c, '[' | ']' | '\\') {
            plain.push('\\');
        }
        plain.push(c);
    }
    let link = format!("[{plain}](<{url}>)");
    Some(followed_by(description, &link))
}

fn non_empty(text: Option<&String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty()).cloned()
}

fn constraints(view: &View<'_>) -> Vec<String> {
    let mut all = Vec::new();
    let mut say = |text: String| all.push(text);
    match (view.limits().min_length, view.limits().max_length) {
        (Some(min), Some(max)) if min == max => say(format!("exactly {min} characters")),
        (min, max) => {
            min.into_iter()
                .for_each(|min| say(format!("at least {min} characters")));
            max.into_iter()
                .for_each(|max| say(format!("at most {max} characters")));
        }
    }
    if let Some(pattern) = view.limits().pattern {
        say(format!("matches `{pattern}`"));
    }
    if let Some(min) = view.limits().minimum {
        let word = if view.limits().exclusive_minimum {
            "more than"
        } else {
            "at least"
        };
        say(format!("{word} {min}"));
    }
    if let Some(max) = view.limits().maximum {
        let word = if view.limits().exclusive_maximum {
            "less than"
        } else {
            "at most"
        };
        say(format!("{word} {max}"));
    }
    if let Some(of) = view.limits().multiple_of {
        say(format!("a multiple of {of}"));
    }
    if let Some(min) = view.limits().min_items {
        say(format!("at least {min} items"));
    }
    if let Some(max) = view.limits().max_items {
        say(format!("at most {max} items"));
    }
    if view.limits().unique_items {
        say("no item twice".to_owned());
    }
    all
}
