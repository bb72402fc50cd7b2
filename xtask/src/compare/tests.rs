//! Rust of two crates, written by hand -> what changes: what no description of today can bring about.

use std::collections::BTreeMap;

use super::compare;
use crate::surface::{Files, Surface};

const LIB: &str = "pub mod api;\npub mod client;\nmod inner;\npub mod types;\n\
                   pub use client::Client;\npub use inner::{Error, Hidden};\n";

const CLIENT: &str = "use crate::api;\npub struct Client { core: () }\nimpl Client {\n\
                      pub fn pets(&self) -> api::pets::Pets<'_> { todo!() }\n}\n";

const INNER: &str = "pub struct Error;\n#[doc(hidden)]\npub struct Hidden;\npub struct Unseen;\n";

const API: &str = "pub mod pets;\n";

const PETS: &str = "use crate::types;\npub struct Pets<'c> { core: &'c () }\nimpl<'c> Pets<'c> {\n\
                    /// `GET /pets/{a}/{b}`\n\
                    pub fn get(&self, a: &str, b: i32, c: &str) -> Call<Get> { todo!() }\n}\n\
                    pub struct Get;\nimpl Operation for Get { type Output = types::Pet; type Failure = Infallible; }\n\
                    impl Call<Get> { pub fn size(self, size: i32) -> Self { self } }\n";

const TYPES: &str =
    "mod pet;\nmod kind;\npub use self::pet::Pet;\npub use self::kind::{Kind, Alias};\n";

const PET: &str = "use super::Kind;\n#[derive(Debug, Clone, Copy)]\npub struct Pet { pub name: String, pub kind: Kind }\n";

const KIND: &str = "#[non_exhaustive]\npub enum Kind { Cat, Dog(u8), Other { value: String } }\n\
                    pub type Alias = Vec<Kind>;\n";

pub(super) fn files(edits: &[(&str, &str, &str)]) -> Files {
    let mut files: Files = BTreeMap::new();
    for (path, text) in [
        ("src/lib.rs", LIB),
        ("src/client.rs", CLIENT),
        ("src/inner.rs", INNER),
        ("src/api/mod.rs", API),
        ("src/api/pets.rs", PETS),
        ("src/types/mod.rs", TYPES),
        ("src/types/pet.rs", PET),
        ("src/types/kind.rs", KIND),
    ] {
        files.insert(path.to_owned(), text.to_owned());
    }
    for (path, from, to) in edits {
        let text = files.entry((*path).to_owned()).or_default();
        assert!(text.contains(from), "{path}: there is no `{from}`");
        *text = if from.is_empty() {
            (*to).to_owned()
        } else {
            text.replace(from, to)
        };
    }
    files
}

pub(super) fn between(old: &Files, new: &Files) -> Vec<String> {
    let (old, new) = Surface::pair(old, new).expect("Rust");
    let changes = compare(&old, &new, &BTreeMap::new());
    let line = |change: super::Change| {
        let step = change.step.word();
        format!("{step}: {} {}", change.item, change.message)
    };
    changes.into_iter().map(line).collect()
}

/// What an edit of the crate above changes.
fn told(edits: &[(&str, &str, &str)]) -> Vec<String> {
    between(&files(&[]), &files(edits))
}

#[test]
fn what_nobody_can_name_does_not_count() {
    assert_eq!(told(&[]), [""; 0]);
    assert_eq!(told(&[("src/inner.rs", "pub struct Unseen;", "")]), [""; 0]);
    assert_eq!(
        told(&[("src/inner.rs", "pub struct Hidden;", "pub enum Hidden {}")]),
        [""; 0]
    );
    // A type may move to another file.
    let moved = [
        ("src/types/mod.rs", "mod kind;", "mod sort;"),
        ("src/types/mod.rs", "self::kind::", "self::sort::"),
        ("src/types/sort.rs", "", KIND),
        ("src/types/kind.rs", KIND, ""),
    ];
    assert_eq!(told(&moved), [""; 0]);
}

#[test]
fn paths_count() {
    let lost = [("src/lib.rs", "pub use client::Client;\n", "")];
    assert_eq!(told(&lost), ["major: Client is no longer at `Client`"]);
    let private = [("src/lib.rs", "pub mod types;", "mod types;")];
    assert_eq!(
        told(&private),
        [
            "major: Alias is removed",
            "major: Kind is removed",
            "major: Pet is removed",
        ]
    );
}

#[test]
fn arguments_are_told_by_their_place() {
    let edit = |from, to| told(&[("src/api/pets.rs", from, to)]);
    assert_eq!(
        edit("a: &str, b: i32, c: &str", "c: &str, b: i32, a: &str"),
        ["major: pets().get takes its arguments in another order: `c, b, a`"]
    );
    assert_eq!(
        edit("a: &str, b: i32, c: &str", "a: &str, n: i32, c: &str"),
        ["patch: pets().get calls its argument `n` now, and not `b`"]
    );
    assert_eq!(
        edit("size: i32", "size: i64"),
        ["major: pets().get has `.size(i64)`, and not `.size(i32)`"]
    );
    assert_eq!(
        edit("type Output = types::Pet", "type Output = types::Kind"),
        ["major: pets().get answers with `Kind`, and not `Pet`"]
    );
}

#[test]
fn what_may_grow_counts_less() {
    let kind = |from, to| told(&[("src/types/kind.rs", from, to)]);
    assert_eq!(
        kind("Cat,", "Cat, Bird,"),
        ["minor: Kind has a new variant, `Bird`"]
    );
    assert_eq!(
        kind("Cat, ", ""),
        ["major: Kind has lost the variant `Cat`"]
    );
    assert_eq!(
        kind("Dog(u8)", "Dog(u16)"),
        ["major: Kind has `Dog(u16)`, and not `Dog(u8)`"]
    );
    assert_eq!(
        kind("{ value: String }", "{ value: String, more: u8 }"),
        ["major: Kind has `Other { value: String, more: u8 }`, and not `Other { value: String }`"]
    );
    assert_eq!(
        kind("#[non_exhaustive]\n", ""),
        ["minor: Kind has these variants now and will get no others"]
    );
    let closed = files(&[("src/types/kind.rs", "#[non_exhaustive]\n", "")]);
    assert_eq!(
        between(&closed, &files(&[])),
        ["major: Kind may get more variants now, so a match needs an arm for them"]
    );
    assert_eq!(
        kind(
            "pub type Alias = Vec<Kind>",
            "pub type Alias = Option<Kind>"
        ),
        ["major: Alias is `Option<Kind>` now, and not `Vec<Kind>`"]
    );
    let pet = |from, to| told(&[("src/types/pet.rs", from, to)]);
    let marked = pet("pub struct Pet", "#[non_exhaustive]\npub struct Pet");
    assert_eq!(
        marked,
        ["major: Pet can no longer be written with all of its fields"]
    );
    let old = files(&[(
        "src/types/pet.rs",
        "pub struct Pet",
        "#[non_exhaustive]\npub struct Pet",
    )]);
    let new = files(&[(
        "src/types/pet.rs",
        "pub struct Pet {",
        "#[non_exhaustive]\npub struct Pet { pub age: u8,",
    )]);
    assert_eq!(
        between(&old, &new),
        ["minor: Pet has a new field, `age: u8`"]
    );
    assert_eq!(
        pet("Clone, Copy", "Clone"),
        ["major: Pet no longer implements `Copy`"]
    );
    assert_eq!(
        pet("Debug, ", "Debug, Eq, "),
        ["minor: Pet implements `Eq`"]
    );
    assert_eq!(
        pet(
            "pub struct Pet { pub name: String, pub kind: Kind }",
            "pub enum Pet { A }"
        ),
        ["major: Pet is an enum now, and not a struct"]
    );
    // A derive and an implementation by hand are the same to users.
    let by_hand = "#[derive(Clone, Copy)]\npub struct Pet";
    let edits = [
        (
            "src/types/pet.rs",
            "#[derive(Debug, Clone, Copy)]\npub struct Pet",
            by_hand,
        ),
        (
            "src/types/pet.rs",
            "use super::Kind;\n",
            "use std::fmt;\nuse super::Kind;\nimpl fmt::Debug for Pet {}\n",
        ),
    ];
    assert_eq!(told(&edits), [""; 0]);
}

#[test]
fn imports_are_no_change() {
    let edits = [
        ("src/types/pet.rs", "use super::Kind;\n", ""),
        ("src/types/pet.rs", "kind: Kind", "kind: crate::types::Kind"),
    ];
    assert_eq!(told(&edits), [""; 0]);
    let another = [("src/types/pet.rs", "kind: Kind", "kind: other::Kind")];
    assert_eq!(
        told(&another),
        ["major: Pet has `kind: other::Kind`, and not `kind: types::Kind`"]
    );
}

const FEATURES: &str = "[features]\ndefault = [\"a\", \"b\"]\na = []\nb = []\nc = []\n";

#[test]
fn features_count() {
    // Every crate has some that nothing of the API needs.
    let none = files(&[("Cargo.toml", "", FEATURES)]);
    let with = |condition: &str| {
        let exported = format!("{condition}\npub use self::pet::Pet;");
        files(&[
            ("Cargo.toml", "", FEATURES),
            ("src/types/mod.rs", "pub use self::pet::Pet;", &exported),
            (
                "src/types/mod.rs",
                "mod kind;",
                "#[cfg(feature = \"b\")]\nmod kind;",
            ),
        ])
    };
    let (always, a) = (with(""), with("#[cfg(feature = \"a\")]"));
    let divided = "major: the crate is divided by features now: with `default-features = false`, operations and types \
                   need theirs";
    assert_eq!(between(&none, &a), [divided]);
    assert_eq!(
        between(&none, &with("#[cfg(feature = \"c\")]")),
        [
            "major: Pet needs the feature `c` now, which is off by default",
            divided
        ]
    );
    assert_eq!(between(&a, &none), [""; 0]);
    assert_eq!(
        between(&always, &a),
        ["major: Pet needs the feature `a` where default features are off"]
    );
    assert_eq!(between(&a, &always), [""; 0]);
    let either = with("#[cfg(any(feature = \"a\", feature = \"b\"))]");
    assert_eq!(between(&a, &either), [""; 0]);
    assert_eq!(
        between(&either, &a),
        ["major: Pet needs the feature `a` where default features are off"]
    );
    let c = with("#[cfg(feature = \"c\")]");
    assert_eq!(
        between(&a, &c),
        ["major: Pet needs the feature `c` now, which is off by default"]
    );
    let fewer = files(&[(
        "Cargo.toml",
        "",
        "[features]\ndefault = [\"a\"]\na = []\nb = []\nd = []\n",
    )]);
    assert_eq!(
        between(&always, &fewer),
        [
            "major: the crate has lost the feature `c`",
            "major: the crate has the feature `b` off by default now",
            "minor: the crate has a new feature, `d`",
        ]
    );
}

/// A module of the runtime that comes or goes is one change, whatever is in it.
#[test]
fn the_runtime_is_told_by_its_modules() {
    let runtime = [
        (
            "src/lib.rs",
            "pub mod types;",
            "pub mod runtime;\npub mod types;",
        ),
        (
            "src/runtime/mod.rs",
            "",
            "pub mod json;\npub mod wire;\npub use json::{tape};\n",
        ),
        ("src/runtime/json/mod.rs", "", "pub mod tape;\n"),
        (
            "src/runtime/json/tape.rs",
            "",
            "pub struct A;\npub struct B;\n",
        ),
        ("src/runtime/wire.rs", "", "pub struct C;\n"),
    ];
    let with = files(&runtime);
    let mut fewer = with.clone();
    fewer.insert(
        "src/runtime/mod.rs".to_owned(),
        "pub mod json;\npub use json::{tape};\n".to_owned(),
    );
    fewer.insert(
        "src/runtime/json/tape.rs".to_owned(),
        "pub struct A;\n".to_owned(),
    );
    fewer.remove("src/runtime/wire.rs");
    assert_eq!(
        between(&with, &fewer),
        [
            "major: runtime::tape::B is removed",
            "major: runtime::wire is removed"
        ]
    );
    assert_eq!(
        between(&fewer, &with),
        [
            "minor: runtime::tape::B is new",
            "minor: runtime::wire is new"
        ]
    );
}
