//! Settings, as read from `codegen.toml`.

mod changes;

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::api::NestedLists;
use crate::lower::Options;
pub use changes::{FixConfig, SelectionConfig};
use diag::{Diagnostic, Location, Target, line_and_column};

/// What becomes what: the whole of `codegen.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Config {
    /// The crates to generate.
    #[serde(rename = "crate")]
    pub crates: Vec<CrateConfig>,
}

/// One description and the crate that it becomes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CrateConfig {
    /// The description, relative to the folder of `codegen.toml`.
    pub spec: String,
    /// The folder of the crate, relative to the folder of `codegen.toml`.
    pub out: String,
    /// Package name of the crate.
    pub name: String,
    /// Version of the crate: three numbers with dots between. By default 0.1.0.
    pub version: Option<String>,
    /// SPDX expression of the crate's licence.
    pub license: Option<String>,
    /// A file with the text of the licence, relative to the folder of `codegen.toml`.
    pub license_file: Option<String>,
    /// Repository of the crate, for its manifest.
    pub repository: Option<String>,
    /// How a command that regenerates the crate reads, for the README of the crate.
    pub command: Option<String>,
    /// Names pinned by the user: JSON pointer into the description → identifier.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    /// Client-wide headers that get a setter of their own on the client's builder.
    #[serde(default)]
    pub headers: Vec<ClientHeader>,
    /// Environment variables that a client reads, if it is asked to.
    #[serde(default)]
    pub environment: Environment,
    /// How operations without a tag are grouped.
    #[serde(default)]
    pub group: Group,
    /// How lists in brackets (`style: deepObject`) are written.
    #[serde(default)]
    pub nested_lists: Option<Lists>,
    /// Which operations' results come by pages.
    #[serde(default)]
    pub pages: Pages,
    /// The header that carries an idempotency key: POST and PATCH get a random one, and may be repeated.
    pub idempotency_key: Option<String>,
    /// What the description's `required` means for answers.
    #[serde(default)]
    pub required: Required,
    /// Which inline schemas are one type.
    pub share: Option<Share>,
    /// Where the output stands in its crate.
    #[serde(default)]
    pub paths: Paths,
    /// Overlays, applied to the description one after the other; relative to the folder of `codegen.toml`.
    #[serde(default)]
    pub overlay: Vec<String>,
    /// Fixes, applied after the overlays.
    #[serde(default)]
    pub fix: Vec<FixConfig>,
    /// The operations that are generated; all where it says nothing.
    pub include: Option<Spanned<SelectionConfig>>,
    /// Those of them that are not.
    pub exclude: Option<Spanned<SelectionConfig>>,
    /// Folders that references may lead into, besides the description's own.
    #[serde(default)]
    pub allow_dir: Vec<String>,
    /// Addresses on the network, or beginnings of them, and the file or folder that stands for them.
    #[serde(default)]
    pub files: BTreeMap<String, String>,
}

impl CrateConfig {
    /// How the crate is generated: everything but the places of its input and output, and what is in
    /// the files that it names.
    #[must_use]
    pub fn settings(&self) -> Settings {
        Settings {
            name: self.name.clone(),
            version: self.version.clone(),
            license: self.license.clone(),
            license_file: LicenseFile::Standard,
            repository: self.repository.clone(),
            command: self.command.clone(),
            names: self.names.clone(),
            headers: self.headers.clone(),
            environment: self.environment.clone(),
            group: self.group,
            nested_lists: self.nested_lists,
            pages: self.pages,
            idempotency_key: self.idempotency_key.clone(),
            required: self.required,
            share: self.share,
            paths: self.paths.clone(),
            driver: false,
            decisions: true,
        }
    }
}

/// How one crate is generated.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Package name of the crate.
    pub name: String,
    /// Version of the crate; 0.1.0 if there is none, or none that Cargo can read.
    pub version: Option<String>,
    /// SPDX expression of the crate's licence.
    pub license: Option<String>,
    /// What stands in its file.
    pub license_file: LicenseFile,
    /// Repository of the crate, for its manifest.
    pub repository: Option<String>,
    /// How a command that regenerates the crate reads, for the README of the crate.
    pub command: Option<String>,
    /// Names pinned by the user: JSON pointer into the description → identifier.
    pub names: BTreeMap<String, String>,
    /// Client-wide headers that get a setter of their own on the client's builder.
    pub headers: Vec<ClientHeader>,
    /// Environment variables that a client reads, if it is asked to.
    pub environment: Environment,
    /// How operations without a tag are grouped.
    pub group: Group,
    /// How lists in brackets (`style: deepObject`) are written, where the description doesn't say.
    pub nested_lists: Option<Lists>,
    /// Which operations' results come by pages.
    pub pages: Pages,
    /// The header that carries an idempotency key: POST and PATCH get a random one, and may be repeated.
    pub idempotency_key: Option<String>,
    /// What the description's `required` means for answers.
    pub required: Required,
    /// Which inline schemas are one type; each is one of its own where nothing is said.
    pub share: Option<Share>,
    /// Where the output stands in its crate.
    pub paths: Paths,
    /// Whether a program is written that calls every operation, for tools that try the crate.
    pub driver: bool,
    /// Whether [`Output::names`](crate::Output::names) is wanted: of a large description it is much.
    pub decisions: bool,
}

impl Settings {
    /// What of them decides what the API is.
    #[must_use]
    pub fn lowering(&self) -> Options {
        Options {
            by_path: self.group == Group::Path,
            lists: self.nested_lists.map(|lists| match lists {
                Lists::Indexed => NestedLists::Indexed,
                Lists::Brackets => NestedLists::Brackets,
                Lists::Repeated => NestedLists::Repeated,
            }),
            told_pages_only: self.pages == Pages::Described,
            idempotency_key: self.idempotency_key.clone(),
            share_titles: self.share == Some(Share::Title),
        }
    }

    /// Settings for a crate of this name, everything else as if nothing was said.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            version: None,
            license: None,
            license_file: LicenseFile::Standard,
            repository: None,
            command: None,
            names: BTreeMap::new(),
            headers: Vec::new(),
            environment: Environment::default(),
            group: Group::default(),
            nested_lists: None,
            pages: Pages::default(),
            idempotency_key: None,
            required: Required::default(),
            share: None,
            paths: Paths::default(),
            driver: false,
            decisions: true,
        }
    }
}

/// What stands in the file of the crate's licence.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub enum LicenseFile {
    /// The text of the licence that the crate has, if it is one whose text is known.
    #[default]
    Standard,
    /// This text.
    Text(String),
    /// What its owner wrote: there is such a file already, and it is no generated one.
    Theirs,
}

/// How lists in brackets are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lists {
    /// `tags[0]=a`, as where nothing is said, but without a warning.
    Indexed,
    /// `tags[]=a`
    Brackets,
    /// `tags=a`
    Repeated,
}

/// Which operations' results come by pages.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pages {
    /// Those of which an extension says so, and those whose parameters and answers can mean nothing else.
    #[default]
    Guessed,
    /// Those of which an extension says so.
    Described,
}

/// How operations without a tag are grouped.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// By their tags alone: one without a tag is a method of the client itself.
    #[default]
    Tags,
    /// By the first word of their path, as if that were their tag.
    Path,
}

/// What the description's `required` means for answers.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Required {
    /// An answer without a required member is an error, unless the member is a list or a map, which is
    /// empty then.
    #[default]
    Trusted,
    /// Required members of what is received are optional, for a server that leaves them out. Lists and
    /// maps stay as they are.
    ReceivedOptional,
}

/// Which inline schemas are one type.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Share {
    /// Those of one `title` and one structure: it is called as its title.
    Title,
}

/// A header that a client sends with every request, once the user has given it a value.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ClientHeader {
    /// The header's name.
    pub name: String,
    /// Name of the setter; by default made from the header's name.
    #[serde(default)]
    pub setter: Option<String>,
    /// What it is sent as where the user says nothing; by default it is not sent.
    #[serde(default)]
    pub value: Option<String>,
    /// Docs of the setter.
    #[serde(default)]
    pub description: Option<String>,
}

/// Environment variables that a client reads, if it is asked to, as the example programs do.
#[derive(Clone, Default, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Environment {
    /// What their names begin with; by default the name of the crate in capitals.
    pub prefix: Option<String>,
}

/// Where the output stands in its crate: the crate's root, unless it is a module of another one.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Paths {
    /// Path of the module that holds `client`, `api` and `types`.
    pub root: String,
    /// Path of the module that holds the runtime.
    pub runtime: String,
}

impl Default for Paths {
    fn default() -> Self {
        Self {
            root: "crate".to_owned(),
            runtime: "crate::runtime".to_owned(),
        }
    }
}

/// Reads `codegen.toml`. `file` is its name as the user knows it.
///
/// # Errors
/// The text is not TOML, or says something that is not a setting: with its place.
pub fn parse_config(file: &str, text: &str) -> Result<Config, Box<Diagnostic>> {
    toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let (line, column) = line_and_column(text, start);
        let wrong = Diagnostic::error("config", Location::root(file), error.message());
        Box::new(wrong.at(Target::Position { line, column }))
    })
}
