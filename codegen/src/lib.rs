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
mod outcome;
pub mod package;
mod render;
pub mod settings;

pub use diag;
use diag::{Diagnostic, Diagnostics, Location};
pub use emit::dependencies::dependencies;
pub use examples::Example;
pub use file_tree::{self as tree, FileTree};
pub use names::{Decision, Rule};
pub use outcome::{Outcome, Output, Untyped, Why};
pub use settings::Settings;
pub use source;
use source::stack::{self, with_stack};
pub use source::{Changed, Changes, FileError, Files, Input, NoFiles, Texts, decode};
use std::mem::take;

/// Generates a crate from a description, as it is or as its user changes it.
pub fn generate<'a>(input: impl Into<Changed<'a>>, settings: &Settings) -> Outcome {
    let (output, diagnostics, texts) = run(input, settings, |decided| written(decided, settings));
    Outcome {
        output: output.filter(|_| !diagnostics.has_errors()),
        diagnostics,
        texts,
    }
}

/// What there is to say of a description, without writing a crate: the names that its items have, if
/// it can be read, and everything that was found.
pub fn check<'a>(
    input: impl Into<Changed<'a>>,
    settings: &Settings,
) -> (Option<Vec<Decision>>, Diagnostics, Texts) {
    run(input, settings, |decided| Ok(decided.names.decisions))
}

/// All that is decided of a crate before a line of it is written.
struct Decided {
    api: api::Api,
    facts: facts::Facts,
    names: names::Names,
}

fn run<'a, T: Send>(
    input: impl Into<Changed<'a>>,
    settings: &Settings,
    then: impl FnOnce(Decided) -> Result<T, String> + Send,
) -> (Option<T>, Diagnostics, Texts) {
    let (mut diagnostics, mut texts) = (Diagnostics::default(), Texts::default());
    let input = input.into();
    let root = Location::root(input.root());
    let deep = with_stack(stack::DEEP, || {
        let decided = decide(input, settings, &mut texts, &mut diagnostics);
        decided.map(then).transpose()
    });
    let made = deep.unwrap_or_else(|| Err("it gave up".to_owned()));
    let made = made.unwrap_or_else(|error| {
        diagnostics.push(Diagnostic::internal(root, error));
        None
    });
    diagnostics.sort(&texts);
    (made, diagnostics, texts)
}

fn decide(
    input: Changed<'_>,
    settings: &Settings,
    texts: &mut Texts,
    diagnostics: &mut Diagnostics,
) -> Option<Decided> {
    let mut document = source::read(input, texts, diagnostics)?;
    package::check(&settings.name, &document.root, diagnostics)?;
    let (origins, mut found) = (take(&mut document.origins), Diagnostics::default());
    let api = lower::lower(document, settings.lowering(), &mut found);
    let optional = settings.required == settings::Required::ReceivedOptional;
    let facts = facts::Facts::new(&api).with_optional_answers(optional);
    let names = names::resolve(&api, &facts, settings, &mut found);
    diagnostics.append(origins.settle(found));
    Some(Decided { api, facts, names })
}

fn written(decided: Decided, settings: &Settings) -> Result<Output, String> {
    let cx = emit::Emit::new(&decided.api, &decided.facts, &decided.names, settings);
    let driver = settings.driver.then(|| emit::write_driver(cx));
    let mut tree = emit::emit(cx)?;
    tree.seal();
    Ok(Output {
        tree,
        map: map::Map::new(cx),
        examples: examples::collect(cx),
        guessed_pages: emit::guessed_pages(cx),
        untyped: decided.api.untyped,
        driver: driver.transpose()?,
        names: decided.names.decisions,
    })
}
