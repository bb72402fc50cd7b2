//! An OpenAPI description in, a Rust client crate out.
//!
//! ```text
//! source   text → checked, normalised document
//! lower    document → Api            what the API is, as plain data
//! facts    Api → tables              what follows from it
//! names    Api + facts → Names       every identifier, decided once
//! emit     → tokens and pages
//! render   tokens → text
//! tree     text → files
//! ```
//!
//! **Architecture invariant.** Every stage hands the next one plain data and nothing flows back up.
//! The crate is pure: no network, no clock, no environment. Files come in through [`Files`] and go
//! out as a [`FileTree`], which only touches a disk when it is told to.

pub mod api;

mod emit;
mod examples;
pub mod facts;
pub mod lower;
pub mod map;
pub mod names;
pub mod package;
mod render;
pub mod settings;

pub use diag;
use diag::{Diagnostic, Diagnostics, Location};
pub use emit::dependencies::dependencies;
pub use examples::Example;
pub use file_tree as tree;
pub use file_tree::FileTree;
pub use names::{Decision, Rule};
pub use settings::Settings;
pub use source;
use source::stack::{self, with_stack};
pub use source::{FileError, Files, Input, NoFiles, Texts, decode};

/// What a run came to.
#[derive(Debug)]
pub struct Outcome {
    /// The crate; `None` if anything in the description is an error.
    pub output: Option<Output>,
    /// Everything that was found, sorted by place.
    pub diagnostics: Diagnostics,
    /// The texts that the diagnostics point into.
    pub texts: Texts,
}

/// A generated crate.
#[derive(Debug)]
pub struct Output {
    /// Its files.
    pub tree: FileTree,
    /// What ties the description to the code.
    pub map: map::Map,
    /// Every name with the rule by which it was chosen.
    pub names: Vec<Decision>,
    /// Every example of the description with the type that it should fit.
    pub examples: Vec<Example>,
    /// A program that calls every operation with arguments given as JSON, if the settings ask for it.
    pub driver: Option<String>,
}

/// Generates a crate from a description.
pub fn generate(input: &Input<'_>, settings: &Settings) -> Outcome {
    let mut diagnostics = Diagnostics::default();
    let mut texts = Texts::default();
    let deep = with_stack(stack::DEEP, || {
        run(input, settings, &mut texts, &mut diagnostics)
    });
    let output = deep.unwrap_or_else(|| {
        let root = Location::root(input.root);
        diagnostics.push(Diagnostic::internal(root, "it gave up"));
        None
    });
    diagnostics.sort(&texts);
    Outcome {
        output: output.filter(|_| !diagnostics.has_errors()),
        diagnostics,
        texts,
    }
}

fn run(
    input: &Input<'_>,
    settings: &Settings,
    texts: &mut Texts,
    diagnostics: &mut Diagnostics,
) -> Option<Output> {
    let document = source::read(input, texts, diagnostics)?;
    package::check(&settings.name, &document.root, diagnostics)?;
    let api = lower::lower(&document, settings.lowering(), diagnostics);
    let root = document.root.clone();
    drop(document);
    let optional = settings.required == settings::Required::ReceivedOptional;
    let facts = facts::Facts::new(&api).with_optional_answers(optional);
    let names = names::resolve(&api, &facts, settings, diagnostics);
    let cx = emit::Emit::new(&api, &facts, &names, settings);
    let driver = settings.driver.then(|| emit::write_driver(cx)).transpose();
    let written = emit::emit(cx).and_then(|tree| Ok((tree, driver?)));
    let wrong = |error| diagnostics.push(Diagnostic::internal(root, error));
    let (mut tree, driver) = written.map_err(wrong).ok()?;
    tree.seal();
    Some(Output {
        tree,
        map: map::Map::new(cx),
        examples: examples::collect(cx),
        driver,
        names: names.decisions,
    })
}
