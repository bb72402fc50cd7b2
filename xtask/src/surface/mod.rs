//! The Rust of a crate -> what its users can name: every public item by its path, as plain data.
//!
//! Read from the code itself, and not from what it was made of: whatever the generator decides, this
//! is what a program that uses the crate compiles against.

mod item;
mod module;
mod paths;
mod tags;
mod text;
mod walk;
mod wire;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use item::{Callable, Field, Item, Kind, Method, Variant};
pub(crate) use tags::Tags;
pub(crate) use text::Text;
pub(crate) use wire::{Info, Sent};

use crate::failure::Failure;
use module::Module;
use paths::Paths;

/// Everything public in a crate.
#[derive(Debug)]
pub(crate) struct Surface {
    /// Each item with its first path: the shortest one that leads to it.
    pub(crate) items: BTreeMap<String, Exposed>,
    /// The features of the crate, and those that are on by default.
    pub(crate) features: Features,
    /// What types are in XML.
    pub(crate) xml: BTreeMap<String, xml::Shape>,
}

/// A public item.
#[derive(Debug)]
pub(crate) struct Exposed {
    /// What it is.
    pub(crate) item: Item,
    /// Every path that leads to it, each with the features that it needs.
    pub(crate) paths: BTreeMap<String, Condition>,
}

/// What must be on for something to be there: one feature at least of each set.
pub(crate) type Condition = BTreeSet<BTreeSet<String>>;

/// The features of a crate.
#[derive(Debug, Default)]
pub(crate) struct Features {
    /// All of them but `default`.
    pub(crate) all: BTreeSet<String>,
    /// Those that are on by default.
    pub(crate) default: BTreeSet<String>,
    /// Whether operations or types need some of them: every crate has others, such as the HTTP stack.
    pub(crate) divide: bool,
}

/// The files of a crate, by their paths below its folder.
pub(crate) type Files = BTreeMap<String, String>;

impl Surface {
    /// Reads two crates. Of files that are the same in both, and can be named in the same way, nothing
    /// is read: it is most of them, and reading is most of the work.
    ///
    /// # Errors
    /// A file is no Rust.
    pub(crate) fn pair(old: &Files, new: &Files) -> Result<(Self, Self), Failure> {
        let is_index = |path: &str| {
            let name = path.rsplit('/').next();
            matches!(name, Some("lib.rs" | "mod.rs" | "client.rs"))
        };
        let (mut one, mut other) = (parse(old, is_index)?, parse(new, is_index)?);
        let differs = |path: &str| {
            let is_same = || old.get(path) == new.get(path) && is_named_alike(path, &one, &other);
            !is_index(path) && !is_same()
        };
        let (more, others) = (parse(old, differs)?, parse(new, differs)?);
        one.extend(more);
        other.extend(others);
        Ok((Self::of(old, &one), Self::of(new, &other)))
    }

    fn of(files: &Files, modules: &BTreeMap<String, Module>) -> Self {
        let manifest = files.get("Cargo.toml").map(String::as_str);
        let mut surface = Self {
            items: BTreeMap::new(),
            features: Features::read(manifest.unwrap_or_default()),
            xml: modules.get("xml").map(xml::read).unwrap_or_default(),
        };
        let mut places = modules.iter();
        surface.features.divide = places.any(|(place, module)| {
            ["api", "types"].contains(&place.as_str()) && module.is_conditional()
        });
        let paths = Paths::new(modules);
        for (place, module) in modules {
            for (name, item) in item::items(&paths, place, module) {
                let exposed = paths.of(place, &name);
                if let Some(first) = paths::first(exposed.keys()) {
                    let paths = exposed.clone();
                    surface.items.insert(first, Exposed { item, paths });
                }
            }
        }
        let client = modules.get("client");
        for (place, module) in modules {
            item::implement(&paths, place, (module, client), &mut surface.items);
        }
        surface
    }
}

fn parse(
    files: &Files,
    wanted: impl Fn(&str) -> bool,
) -> Result<BTreeMap<String, Module>, Failure> {
    let mut modules = BTreeMap::new();
    for (path, text) in files {
        if let Some(place) = module_path(path)
            && wanted(path)
        {
            let module = Module::parse(text)
                .map_err(|error| Failure::new(format!("{path} is no Rust: {error}")))?;
            modules.insert(place, module);
        }
    }
    Ok(modules)
}

/// Whether the modules around a file say the same of what leads to it in both crates.
fn is_named_alike(
    path: &str,
    old: &BTreeMap<String, Module>,
    new: &BTreeMap<String, Module>,
) -> bool {
    let place = module_path(path).unwrap_or_default();
    let mut rest = place.as_str();
    while !rest.is_empty() {
        let (parent, name) = rest.rsplit_once("::").unwrap_or(("", rest));
        let said = |modules: &BTreeMap<String, Module>| {
            let parent = modules.get(parent);
            parent.map(|parent| parent.says_of(name))
        };
        if said(old) != said(new) {
            return false;
        }
        rest = parent;
    }
    true
}

/// `src/api/pets.rs` is `api::pets`, `src/types/mod.rs` is `types`, `src/lib.rs` is the root.
fn module_path(file: &str) -> Option<String> {
    let path = file.strip_prefix("src/")?.strip_suffix(".rs")?;
    let path = match path {
        "lib" => "",
        "main" => return None,
        _ => path.strip_suffix("/mod").unwrap_or(path),
    };
    Some(path.replace('/', "::"))
}

impl Features {
    fn read(manifest: &str) -> Self {
        let manifest: toml::Table = manifest.parse().unwrap_or_default();
        let table = manifest.get("features").and_then(toml::Value::as_table);
        let names = table.into_iter().flat_map(toml::Table::keys);
        let all = names.filter(|name| *name != "default").cloned();
        let default = table.and_then(|table| table.get("default")?.as_array());
        let default = default.into_iter().flatten();
        let default = default.filter_map(|name| name.as_str().map(str::to_owned));
        Self {
            all: all.collect(),
            default: default.collect(),
            divide: false,
        }
    }

    /// Whether something is there for those who say nothing of features.
    pub(crate) fn bring(&self, condition: &Condition) -> bool {
        let is_met = |set: &BTreeSet<String>| !set.is_disjoint(&self.default);
        condition.iter().all(is_met)
    }
}
