//! A value that a real description does not know yet: for every enum and for every union that a
//! property tells apart, of all that is received.
//!
//! What is generated is compiled for that, a crate for each description: it takes a minute or two,
//! so it is asked for by name.

use std::fmt::Write as _;
use std::fs;

use codegen::api::{Api, EnumDef, TypeKind, Value as Known};
use codegen::diag::Diagnostics;
use codegen::facts::{Deciding, Direction, Facts};
use codegen::{Input, NoFiles, Output, Settings, Texts, lower, source};
use serde_json::{Value, json};

use super::standalone::Crate;
use super::support::corpus::{Document, documents};

/// A type, and values that its description does not know.
struct Unknown {
    type_path: String,
    values: Vec<Value>,
}

/// The model of a description, as the generator has it.
fn model(document: &Document) -> Api {
    let (mut texts, mut diagnostics) = (Texts::default(), Diagnostics::default());
    let text = document.value.to_string();
    let input = Input {
        root: "openapi.json",
        text: &text,
        files: &NoFiles,
    };
    let read = source::read(&input, &mut texts, &mut diagnostics).expect("a document");
    lower::lower(read, codegen::lower::Options::default(), &mut diagnostics)
}

/// Values of the kinds that the enum has, and none of its own.
fn strangers(set: &EnumDef) -> Vec<Value> {
    let kinds = set.variants.iter().map(|variant| match &variant.value {
        Known::String(_) => json!("a value of tomorrow"),
        Known::Integer(_) => json!(-987_654_321),
        Known::Number(_) => json!(-98_765.5),
        Known::Boolean(known) => json!(!known),
    });
    let mut values: Vec<Value> = Vec::new();
    for value in kinds {
        if !values.contains(&value)
            && !set
                .variants
                .iter()
                .any(|known| known.value.to_json() == value)
        {
            values.push(value);
        }
    }
    values
}

/// Every type that must be open, with what it must let through.
fn unknowns(document: &Document, output: &Output) -> Vec<Unknown> {
    let api = model(document);
    let facts = Facts::new(&api);
    assert_eq!(api.types.len(), output.map.types.len(), "{}", document.name);
    let mut found = Vec::new();
    for (def, mapped) in api.types.iter().zip(&output.map.types) {
        if facts.direction(def.id) == Direction::Request {
            continue;
        }
        let values = match &def.kind {
            TypeKind::Enum(set) => strangers(set),
            TypeKind::Union(_) => {
                let tag = facts.deciding(def.id).and_then(Deciding::tag);
                let tagged = tag.map(|tagged| tagged.property.as_str().to_owned());
                let value = |tag: String| json!({tag: "a value of tomorrow", "more": [1.5, null, {"a": "b"}]});
                tagged.map(value).into_iter().collect()
            }
            TypeKind::Struct(_) | TypeKind::Alias(_) => Vec::new(),
        };
        if !values.is_empty() {
            let type_path = mapped.type_path.clone();
            found.push(Unknown { type_path, values });
        }
    }
    found
}

/// A test of the generated crate that reads and writes each of the values.
fn test(package: &str, unknowns: &[Unknown]) -> String {
    let mut text = format!(
        "{HEAD}use {}::types;\n\n#[test]\nfn values() {{\n    let mut wrong = Vec::new();\n",
        package.replace('-', "_")
    );
    for unknown in unknowns {
        for value in &unknown.values {
            let (path, value) = (&unknown.type_path, value.to_string());
            let _ = writeln!(
                text,
                "    check::<{path}>({path:?}, {value:?}, &mut wrong);"
            );
        }
    }
    text + "    assert!(wrong.is_empty(), \"{wrong:#?}\");\n}\n"
}

const HEAD: &str = r#"
//! Values that the description does not know.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

fn check<T: DeserializeOwned + Serialize>(name: &str, text: &str, wrong: &mut Vec<String>) {
    let value = serde_json::from_str::<T>(text).and_then(|value| serde_json::to_value(&value));
    let same = serde_json::from_str::<Value>(text);
    match (value, same) {
        (Ok(value), Ok(same)) if value == same => {}
        (value, _) => wrong.push(format!("{name}: {text} is {value:?}")),
    }
}

"#;

/// Promise: a value that the server invents tomorrow is read, and is written as it came.
#[test]
#[ignore = "compiles five whole crates, where OPENAPI_CORPUS says that there are descriptions"]
fn unknown_values_of_real_descriptions_survive() {
    for document in documents("unknown values of real descriptions") {
        let package = format!("unknown-{}", document.name);
        let text = document.value.to_string();
        let outcome = super::support::run("openapi.json", &text, &Settings::new(&package));
        let output = outcome.output.expect("a crate");
        let unknowns = unknowns(&document, &output);
        assert!(!unknowns.is_empty(), "{} has enums", document.name);
        println!("{}: {} enums and unions", document.name, unknowns.len());
        let alone = Crate::new(&package, |folder| {
            output.tree.write(folder).expect("the files of a crate");
            fs::create_dir(folder.join("tests")).expect("a folder");
            fs::write(folder.join("tests/unknown.rs"), test(&package, &unknowns)).expect("a test");
        });
        alone.cargo(&["test", "--all-features", "--test", "unknown"]);
    }
}
