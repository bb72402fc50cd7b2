//! References -> one document. Finds what every `$ref` means, over files, brings it under `components`, and rewrites
//! the reference; what the document type has in place only is written out in place.

mod assemble;
mod beside;
mod dangling;
mod follow;
mod gather;
mod kinds;
mod layout;
mod meaning;
mod meant;
mod names;
mod problem;
mod share;
mod spelling;
mod uri;
mod whole;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::files::Texts;
use super::grammar::{Kind, Ty};
use super::library::{FileId, Library};
use diag::{Diagnostics, Location, Pointer};

use problem::Problem;

/// Brings everything that the root document refers to into it.
pub(super) fn resolve(
    library: &mut Library<'_>,
    texts: &mut Texts,
    diagnostics: &mut Diagnostics,
) -> Value {
    let mut plan = gather::gather(library, texts, diagnostics);
    let names = names::decide(&plan, library);
    assemble::assemble(library, &mut plan, &names, diagnostics)
}

/// A value in a file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
struct Target {
    file: FileId,
    pointer: Pointer,
}

/// What a reference turned out to mean.
#[derive(Clone, Debug)]
enum Meaning {
    /// A component of the root document, by its canonical reference.
    InPlace(String),
    /// A value that becomes a component.
    Hoist(Target),
    /// A value that is written out in place.
    Inline(Target),
    /// A schema where what has one is expected.
    Schema,
    /// A text that is written out in place.
    Text(String),
    /// Nothing; it has been reported, and will be wherever it occurs again.
    Broken(Problem),
}

/// A reference, as far as its meaning depends on it: the file that it stands in, its text, what is expected.
type Key = (FileId, String, Ty);

/// What gathering found out.
#[derive(Default)]
struct Plan {
    meanings: IndexMap<Key, Meaning>,
    /// References that mean something, though not what the standard says.
    odd: IndexMap<Key, Problem>,
    /// Everything that becomes a component, with its value as written.
    hoisted: IndexMap<(Target, Kind), Value>,
    /// Everything that is written out in place, as written.
    inlined: IndexMap<Target, Value>,
}

/// The text of an object's reference.
fn reference_of(map: &Map<String, Value>) -> Option<&str> {
    if let Some(reference) = map.get("$ref") {
        return reference.as_str();
    }
    map.get("$dynamicRef").and_then(Value::as_str)
}

/// The pointer below `#` as a description writes it, for the root document's components.
fn canonical(section: &str, name: &str) -> String {
    let pointer = Pointer::root()
        .child("components")
        .child(section)
        .child(name);
    format!("#{pointer}")
}

/// The place of a target.
fn location(library: &Library<'_>, target: &Target) -> Location {
    library.location(target.file, target.pointer.clone())
}
