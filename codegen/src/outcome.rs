//! What a run came to.

pub use crate::api::{Untyped, Why};
use crate::examples::Example;
use crate::map::Map;
use crate::names::Decision;
use diag::Diagnostics;
use file_tree::FileTree;
use source::Texts;

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
    pub map: Map,
    /// Every name with the rule by which it was chosen; none where the settings don't ask for them.
    pub names: Vec<Decision>,
    /// Every example of the description with the type that it should fit.
    pub examples: Vec<Example>,
    /// Values that are any JSON, by why and by their places.
    pub untyped: Vec<Untyped>,
    /// How many operations have pages of results that nothing but their shape tells.
    pub guessed_pages: usize,
    /// A program that calls every operation with arguments given as JSON, if the settings ask for it.
    pub driver: Option<String>,
}
