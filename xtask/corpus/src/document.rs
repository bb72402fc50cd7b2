//! The description as its author wrote it: what it says at a place, and how many operations it has.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use codegen::Texts;
use codegen::diag::SourceTexts;
use serde_json::Value;

use crate::{anchors, swagger, yaml};

/// A place: a file as diagnostics name it, and a JSON pointer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The file.
    pub(crate) file: String,
    /// The pointer into it.
    pub(crate) pointer: String,
}

/// Every file of a description, read when it is asked for.
pub(crate) struct Document<'a> {
    root: &'a str,
    texts: &'a Texts,
    values: RefCell<BTreeMap<String, Result<Rc<Value>, String>>>,
    is_swagger: bool,
}

/// An operation of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Operation {
    /// `GET`, in capitals.
    pub(crate) method: String,
    /// The path template.
    pub(crate) path: String,
    /// Where it is called, from the document's root.
    pub(crate) pointer: String,
    /// Where its path item is written; in another file, if that is only referred to.
    pub(crate) item: Place,
}

/// The members of a path item that are operations.
pub(crate) const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// How many references in a row are followed.
const STEPS: usize = 16;

impl Place {
    /// The place of a member or an element.
    pub(crate) fn child(&self, key: &str) -> Self {
        Self {
            file: self.file.clone(),
            pointer: format!("{}/{}", self.pointer, escape(key)),
        }
    }
}

impl Operation {
    /// Where it is written.
    pub(crate) fn place(&self) -> Place {
        let below = self.pointer.split('/').skip(3).collect::<Vec<_>>();
        Place {
            file: self.item.file.clone(),
            pointer: format!("{}/{}", self.item.pointer, below.join("/")),
        }
    }
}

impl<'a> Document<'a> {
    /// The description whose root file has this name among the texts. One of Swagger 2.0 says in the
    /// words of OpenAPI 3, too, what it says in its own.
    pub(crate) fn new(root: &'a str, texts: &'a Texts) -> Self {
        let mut document = Self {
            root,
            texts,
            values: RefCell::default(),
            is_swagger: false,
        };
        let whole = document.file(root).ok();
        document.is_swagger = whole
            .is_some_and(|whole| whole.get("openapi").is_none() && whole.get("swagger").is_some());
        if document.is_swagger {
            for (place, key, value) in swagger::edits(&document) {
                document.insert(&place, key, value);
            }
            let values = document.values.get_mut().values_mut();
            values
                .filter_map(|value| value.as_mut().ok())
                .for_each(|value| swagger::words(Rc::make_mut(value)));
        }
        document
    }

    /// Whether it is a document of Swagger 2.0.
    pub(crate) fn is_swagger(&self) -> bool {
        self.is_swagger
    }

    /// Adds a member to the object at a place.
    fn insert(&mut self, place: &Place, key: String, value: Value) {
        let file = self.values.get_mut().get_mut(&place.file);
        let Some(Ok(file)) = file else { return };
        let object = Rc::make_mut(file).pointer_mut(&place.pointer);
        if let Some(object) = object.and_then(Value::as_object_mut) {
            object.insert(key, value);
        }
    }

    /// The value of a whole file.
    ///
    /// # Errors
    /// The file is not among those that were read, or is no JSON or YAML.
    pub(crate) fn file(&self, name: &str) -> Result<Rc<Value>, String> {
        if let Some(known) = self.values.borrow().get(name) {
            return known.clone();
        }
        let value = self
            .texts
            .text(name)
            .ok_or_else(|| format!("the file {name} was not read"))
            .and_then(parse)
            .map(|mut value| {
                anchors::settle(&mut value);
                if self.is_swagger {
                    swagger::words(&mut value);
                }
                Rc::new(value)
            });
        self.values
            .borrow_mut()
            .insert(name.to_owned(), value.clone());
        value
    }

    /// The value at a place.
    ///
    /// # Errors
    /// There is none.
    pub(crate) fn value(&self, place: &Place) -> Result<Value, String> {
        let file = self.file(&place.file)?;
        file.pointer(&place.pointer)
            .cloned()
            .ok_or_else(|| format!("there is nothing at {}#{}", place.file, place.pointer))
    }

    /// The place that a reference names.
    ///
    /// # Errors
    /// It is no file and JSON pointer.
    pub(crate) fn resolve(&self, reference: &str, file: &str) -> Result<Place, String> {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let pointer = decode(fragment);
        if !pointer.is_empty() && !pointer.starts_with('/') {
            return Err(format!("the reference `{reference}` is no JSON pointer"));
        }
        if crate::paths::is_url(path) || path.starts_with("//") {
            return Err(format!("the reference `{reference}` leads to the network"));
        }
        let file = if path.is_empty() {
            file.to_owned()
        } else {
            join(file, &decode(path))
        };
        Ok(Place { file, pointer })
    }

    /// The value at a place, or at the end of the references that begin there.
    pub(crate) fn follow(&self, place: Place) -> Option<(Place, Value)> {
        let mut place = place;
        for _ in 0..STEPS {
            let value = self.value(&place).ok()?;
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
                return Some((place, value));
            };
            place = self.resolve(reference, &place.file).ok()?;
        }
        None
    }

    /// A place in the root file.
    pub(crate) fn in_root(&self, pointer: impl Into<String>) -> Place {
        Place {
            file: self.root.to_owned(),
            pointer: pointer.into(),
        }
    }

    /// `openapi` of the root file, or `swagger`.
    pub(crate) fn version(&self) -> Option<String> {
        let root = self.file(self.root).ok()?;
        match root.get("openapi").or_else(|| root.get("swagger"))? {
            Value::String(version) => Some(version.clone()),
            other => Some(other.to_string()),
        }
    }

    /// Every operation below `paths`, in the document's order.
    pub(crate) fn operations(&self) -> Vec<Operation> {
        let mut operations: Vec<Operation> = Vec::new();
        let Ok(root) = self.file(self.root) else {
            return operations;
        };
        let paths = root.get("paths").and_then(Value::as_object);
        for path in paths.into_iter().flatten().map(|(path, _)| path) {
            // Beside a `$ref`, a path item may have operations of its own.
            for (item, value) in self.items(path) {
                for operation in operations_of(path, &item, &value) {
                    let known = operations.iter().rev().take_while(|one| one.path == *path);
                    let mut known = known.map(|one| &one.method);
                    if !known.any(|method| *method == operation.method) {
                        operations.push(operation);
                    }
                }
            }
        }
        operations
    }

    /// The path item below a path, and those that it refers to, along at most a few references.
    pub(crate) fn items(&self, path: &str) -> Vec<(Place, Value)> {
        let mut found: Vec<(Place, Value)> = Vec::new();
        let mut next = Some(Place {
            file: self.root.to_owned(),
            pointer: format!("/paths/{}", escape(path)),
        });
        while let Some(place) = next.filter(|_| found.len() < STEPS) {
            let Ok(value) = self.value(&place) else { break };
            let reference = value.get("$ref").and_then(Value::as_str);
            next = reference.and_then(|reference| self.resolve(reference, &place.file).ok());
            found.push((place, value));
        }
        found
    }

    /// Every place that an operation consists of: its own, its path item's parameters, and all that
    /// they refer to.
    pub(crate) fn parts(&self, operation: &Operation) -> Vec<Place> {
        let mut parts = vec![operation.place(), operation.item.child("parameters")];
        let mut next = 0;
        while let Some(place) = parts.get(next).cloned() {
            next += 1;
            let Ok(value) = self.value(&place) else {
                continue;
            };
            let mut references = Vec::new();
            gather_references(&value, &mut references);
            for reference in references {
                if let Ok(place) = self.resolve(&reference, &place.file)
                    && !parts.contains(&place)
                {
                    parts.push(place);
                }
            }
        }
        parts
    }
}

fn gather_references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            found.extend(map.get("$ref").and_then(Value::as_str).map(str::to_owned));
            map.values()
                .for_each(|value| gather_references(value, found));
        }
        Value::Array(list) => list
            .iter()
            .for_each(|value| gather_references(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn operations_of(path: &str, item: &Place, value: &Value) -> Vec<Operation> {
    let one = |method: &str, below: &str| Operation {
        method: method.to_owned(),
        path: path.to_owned(),
        pointer: format!("/paths/{}/{below}", escape(path)),
        item: item.clone(),
    };
    let keys = |value: &Value| -> Vec<String> {
        let object = value.as_object();
        object.map_or_else(Vec::new, |object| object.keys().cloned().collect())
    };
    let fixed = keys(value)
        .into_iter()
        .filter(|key| METHODS.contains(&key.as_str()))
        .map(|method| one(&method.to_ascii_uppercase(), &method));
    let others = value
        .get("additionalOperations")
        .map_or_else(Vec::new, keys);
    let others = others
        .iter()
        .map(|method| one(method, &format!("additionalOperations/{}", escape(method))));
    fixed.chain(others).collect()
}

/// A key as a pointer holds it.
pub(crate) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn parse(text: &str) -> Result<Value, String> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with(['{', '['])
        && let Ok(value) = serde_json::from_str(text)
    {
        return Ok(value);
    }
    yaml::parse(text)
}

/// Resolves `%20` and its like; what is no such escape stays.
fn decode(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let escape = match after {
            [high, low, ..] if *first == b'%' => {
                let digit = |byte: &u8| char::from(*byte).to_digit(16);
                digit(high).zip(digit(low))
            }
            _ => None,
        };
        match escape {
            Some((high, low)) => {
                out.push((high * 16 + low) as u8);
                rest = &after[2..];
            }
            None => {
                out.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// A relative path from the folder of a file, without `.` and `..`.
fn join(file: &str, relative: &str) -> String {
    let folder = std::path::Path::new(file).parent().unwrap_or("".as_ref());
    let joined = crate::paths::clean(&folder.join(relative));
    joined.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(files: &[(&str, &str)]) -> Texts {
        let mut texts = Texts::default();
        for (name, text) in files {
            texts.insert((*name).into(), (*text).to_owned());
        }
        texts
    }

    #[test]
    fn operations_over_files() {
        let root = "
openapi: 3.2.0
paths:
  /a/{b}:
    get: {responses: {}}
    parameters: []
    additionalOperations: {LINK: {}}
  /c: {$ref: parts/c.yaml#/item}
  x-more: {}
";
        let part = "item: {$ref: ../d.yaml}\n";
        let last = "put: {$ref: e.yaml}\npost: {}\n";
        let texts = texts(&[
            ("/s/r.yaml", root),
            ("/s/parts/c.yaml", part),
            ("/s/d.yaml", last),
        ]);
        let document = Document::new("/s/r.yaml", &texts);
        let operations = document.operations();
        let shown: Vec<_> = operations
            .iter()
            .map(|one| format!("{} {} {}", one.method, one.path, one.pointer))
            .collect();
        let expected = [
            "GET /a/{b} /paths/~1a~1{b}/get",
            "LINK /a/{b} /paths/~1a~1{b}/additionalOperations/LINK",
            "PUT /c /paths/~1c/put",
            "POST /c /paths/~1c/post",
        ];
        assert_eq!(shown, expected);
        let parts = document.parts(&operations[2]);
        let files: Vec<_> = parts.iter().map(|part| part.file.as_str()).collect();
        assert_eq!(files, ["/s/d.yaml", "/s/d.yaml", "/s/e.yaml"]);
        assert_eq!(document.version().as_deref(), Some("3.2.0"));
    }

    #[test]
    fn references() {
        let texts = texts(&[]);
        let document = Document::new("/s/r.yaml", &texts);
        let place = document.resolve("../m%20n.yaml#/a~1b/%7Bc%7D", "/s/t/r.yaml");
        let expected = Place {
            file: "/s/m n.yaml".to_owned(),
            pointer: "/a~1b/{c}".to_owned(),
        };
        assert_eq!(place, Ok(expected));
        assert!(
            document
                .resolve("https://example.com/a.json", "/s/r.yaml")
                .is_err()
        );
        assert!(document.resolve("#anchor", "/s/r.yaml").is_err());
    }
}
