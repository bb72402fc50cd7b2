//! Real descriptions, where they are there: the folder that `OPENAPI_CORPUS` names, or
//! `../shared/corpus` beside the repository.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::{Outcome, Settings};
use serde_json::Value;

use super::{run, workspace};

/// What the tests look at: of several dialects, with enums, and with unions that a property tells
/// apart.
pub(crate) const DOCUMENTS: &[&str] = &[
    "specs/ory-kratos.json",
    "specs/dropbox-sign.yaml",
    "specs/llama-stack.yaml",
    "specs/supabase-auth.yaml",
    "specs/mistral.yaml",
];

/// A description of the corpus.
pub(crate) struct Document {
    /// `ory-kratos`.
    pub(crate) name: String,
    /// The whole of it.
    pub(crate) value: Value,
}

impl Document {
    /// What the generator makes of a description that is this one, or one made from it.
    pub(crate) fn generate(&self, value: &Value) -> Outcome {
        let text = value.to_string();
        run(
            &format!("{}.json", self.name),
            &text,
            &Settings::new(&self.name),
        )
    }
}

/// The folder of the corpus. `None` where there is none: then a line says what is not tested.
pub(crate) fn folder(what: &str) -> Option<PathBuf> {
    let named = std::env::var_os("OPENAPI_CORPUS").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| workspace().join("../shared/corpus"));
    if folder.is_dir() {
        return Some(folder);
    }
    println!("not tested without a corpus (OPENAPI_CORPUS): {what}");
    None
}

/// The documents; none where there is no corpus.
pub(crate) fn documents(what: &str) -> Vec<Document> {
    let Some(folder) = folder(what) else {
        return Vec::new();
    };
    DOCUMENTS
        .iter()
        .map(|path| read(&folder.join(path)))
        .collect()
}

fn read(path: &Path) -> Document {
    let shown = path.display();
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{shown}: {error}"));
    let name = path
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let value = serde_json::from_str(&text).or_else(|_| serde_yaml::from_str(&text));
    let value = value.unwrap_or_else(|error| panic!("{shown}: {error}"));
    Document { name, value }
}
