//! The files of a description: which one a reference names, and what it says.

use std::rc::Rc;
use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::Value;

use super::anchors;
use super::files::{FileError, Input, Texts};
use super::resources::{self, Astray, id_of};
use super::text;
use super::uri::{has_scheme, resolve};
use super::version::Dialect;
use diag::{Diagnostics, Location, Pointer};

/// A file that has been read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) struct FileId(usize);

impl FileId {
    /// The root document.
    pub(super) const ROOT: Self = Self(0);
}

/// Every file read so far, the root document first.
pub(super) struct Library<'i> {
    input: &'i Input<'i>,
    files: Vec<File>,
    by_path: IndexMap<String, Result<FileId, FileError>>,
    /// The address of each path that stands for one.
    addresses: IndexMap<String, String>,
    dialect: Dialect,
}

struct File {
    /// Normalised, relative to the root document's folder.
    path: String,
    /// As diagnostics show it.
    name: Arc<str>,
    value: Rc<Value>,
    /// The URI that the file gives itself: its `$self`.
    own: Option<String>,
    /// The values that carry a name of their own; gathered when the first one is asked for.
    anchors: Option<IndexMap<String, Pointer>>,
}

impl<'i> Library<'i> {
    pub(super) fn new(
        input: &'i Input<'i>,
        (name, dialect): (Arc<str>, Dialect),
        mut value: Value,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let astray = resources::settle(&mut value);
        warn_astray(&astray, &name, diagnostics);
        if dialect > Dialect::V3_0 {
            anchors::warn(&value, &name, diagnostics);
        }
        let path = input
            .root
            .rsplit(['/', '\\'])
            .next()
            .unwrap_or("")
            .to_owned();
        let root = File {
            path: path.clone(),
            name,
            own: own_uri(&value),
            value: Rc::new(value),
            anchors: None,
        };
        let by_path = IndexMap::from([(path, Ok(FileId::ROOT))]);
        Self {
            input,
            files: vec![root],
            by_path,
            addresses: IndexMap::new(),
            dialect,
        }
    }

    /// The version of the root document.
    pub(super) fn dialect(&self) -> Dialect {
        self.dialect
    }

    pub(super) fn value(&self, file: FileId) -> Rc<Value> {
        Rc::clone(&self.files[file.0].value)
    }

    pub(super) fn path(&self, file: FileId) -> &str {
        &self.files[file.0].path
    }

    pub(super) fn location(&self, file: FileId, pointer: Pointer) -> Location {
        Location {
            file: Arc::clone(&self.files[file.0].name),
            pointer,
        }
    }

    /// The root document, for rewriting; a copy if somebody still holds it.
    pub(super) fn take_root(&mut self) -> Value {
        let value = std::mem::take(&mut self.files[FileId::ROOT.0].value);
        Rc::try_unwrap(value).unwrap_or_else(|shared| (*shared).clone())
    }

    /// The file at a path, read if it is the first time. What is wrong inside it is reported here.
    pub(super) fn open(
        &mut self,
        path: &str,
        texts: &mut Texts,
        diagnostics: &mut Diagnostics,
    ) -> Result<FileId, FileError> {
        if let Some(known) = self.by_path.get(path) {
            return known.clone();
        }
        let read = self.load(path, texts, diagnostics);
        self.by_path.insert(path.to_owned(), read.clone());
        read
    }

    fn load(
        &mut self,
        path: &str,
        texts: &mut Texts,
        diagnostics: &mut Diagnostics,
    ) -> Result<FileId, FileError> {
        let text = self.input.files.read(path)?;
        let name = self.display_name(path);
        let value = text::parse(&text, &name, diagnostics);
        texts.insert(Arc::clone(&name), text);
        let mut value =
            value.ok_or_else(|| FileError::Unreadable("see the errors in it".to_owned()))?;
        let astray = resources::settle(&mut value);
        warn_astray(&astray, &name, diagnostics);
        if self.dialect > Dialect::V3_0 {
            anchors::warn(&value, &name, diagnostics);
        }
        let id = FileId(self.files.len());
        self.files.push(File {
            path: path.to_owned(),
            name,
            own: own_uri(&value),
            value: Rc::new(value),
            anchors: None,
        });
        Ok(id)
    }

    /// The file that stands for an address on the network. What it refers to is read from that address on.
    pub(super) fn path_of(&mut self, address: &str) -> Option<String> {
        let given = || {
            let path = self.input.files.path_of(address)?;
            Some(normalise_path("", &path))
        };
        let path = self
            .of_identifier(address)
            .or_else(given)
            .or_else(|| self.beside_itself(address))?;
        self.stands_for(&path, address);
        Some(path)
    }

    /// Keeps the address that a path stands for: the first one, if there are more.
    pub(super) fn stands_for(&mut self, path: &str, address: &str) {
        let entry = self.addresses.entry(path.to_owned());
        entry.or_insert_with(|| address.to_owned());
    }

    /// The address that a reference to another file comes down to, where the file that it stands in has one: by its
    /// `$id`, or as what it stands for.
    pub(super) fn address(&self, from: FileId, reference: &str) -> Option<String> {
        if from == FileId::ROOT {
            return None;
        }
        let base = self.base(from)?;
        let file = reference.split('#').next().unwrap_or_default();
        Some(resolve(&base, file))
    }

    fn base(&self, file: FileId) -> Option<String> {
        let file = &self.files[file.0];
        let address = self.addresses.get(&file.path);
        let id = id_of(&file.value).map(|id| id.split('#').next().unwrap_or_default());
        match (id, address) {
            (Some(id), Some(address)) => Some(resolve(address, id)),
            (Some(id), None) => has_scheme(id).then(|| resolve("", id)),
            (None, address) => address.cloned(),
        }
    }

    /// The file that has been read and that gives itself an address as its `$id`.
    fn of_identifier(&self, address: &str) -> Option<String> {
        let address = resolve("", address);
        let mut files = (1..self.files.len()).map(FileId);
        let found = files.find(|file| {
            let has_id = id_of(&self.files[file.0].value).is_some();
            has_id && self.base(*file).as_ref() == Some(&address)
        })?;
        Some(self.files[found.0].path.clone())
    }

    /// The file that a reference names by the URI that the file gives itself, and the rest of the reference: the file
    /// that it stands in, or the description.
    pub(super) fn itself<'r>(&self, from: FileId, reference: &'r str) -> Option<(FileId, &'r str)> {
        let own = |file: FileId| self.files[file.0].own.as_deref();
        let base = match own(from) {
            Some(base) => base,
            None => own(FileId::ROOT).and(Some(""))?,
        };
        let (uri, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if uri.is_empty() || base.is_empty() && !has_scheme(uri) {
            return None;
        }
        let resolved = resolve(base, uri);
        let mut named = [from, FileId::ROOT].into_iter();
        let found = named.find(|file| own(*file) == Some(&*resolved))?;
        Some((found, fragment))
    }

    /// The path of the file that an address names as one beside the description, by the URI that this gives itself.
    fn beside_itself(&self, address: &str) -> Option<String> {
        let own = self.files[FileId::ROOT.0].own.as_deref()?;
        let folder = &own[..=own.rfind('/')?];
        let is_folder = folder
            .split_once("://")
            .is_some_and(|(_, rest)| rest.len() > 1);
        let resolved = resolve("", address);
        let path = resolved.strip_prefix(folder).filter(|_| is_folder)?;
        let path = path.split('?').next().unwrap_or_default();
        self.plain(path).is_ok().then(|| path.to_owned())
    }

    /// What was meant by the path of a file that is not there.
    pub(super) fn near(&self, path: &str) -> Option<String> {
        self.input.files.near(path)
    }

    /// What lets a file be read that may not be read now.
    pub(super) fn allowing(&self, path: &str) -> Option<String> {
        self.input.files.allowing(path)
    }

    /// The root of a file that has been read, by the name that locations carry.
    pub(super) fn named(&self, name: &str) -> Option<Rc<Value>> {
        let file = self.files.iter().find(|file| *file.name == *name)?;
        Some(Rc::clone(&file.value))
    }

    /// A file's text without a look at what it says, for descriptions that are kept in files of their own.
    pub(super) fn plain(&self, path: &str) -> Result<String, FileError> {
        self.input.files.read(path)
    }

    /// Beside the root document, in the folder that the user named.
    fn display_name(&self, path: &str) -> Arc<str> {
        let folder_end = self
            .input
            .root
            .rfind(['/', '\\'])
            .map_or(0, |slash| slash + 1);
        if path.starts_with('/') {
            return Arc::from(path);
        }
        let folder = &self.input.root[..folder_end];
        let is_absolute = folder.starts_with('/');
        let joined = normalise_path(folder, path);
        Arc::from(if is_absolute && !joined.starts_with('/') {
            format!("/{joined}")
        } else {
            joined
        })
    }

    /// The value that carries `name` as its `$anchor`.
    pub(super) fn anchor(&mut self, file: FileId, name: &str) -> Option<Pointer> {
        let file = &mut self.files[file.0];
        let value = Rc::clone(&file.value);
        let anchors = file.anchors.get_or_insert_with(|| {
            let mut anchors = IndexMap::new();
            gather_anchors(&value, &Pointer::root(), &mut anchors);
            anchors
        });
        anchors.get(name).cloned()
    }
}

fn own_uri(document: &Value) -> Option<String> {
    let own = document.get("$self")?.as_str()?.trim();
    let own = own.split('#').next().filter(|own| !own.is_empty())?;
    Some(resolve("", own))
}

fn warn_astray(astray: &[Astray], name: &Arc<str>, diagnostics: &mut Diagnostics) {
    for Astray { at, written, read } in astray {
        let location = Location {
            file: Arc::clone(name),
            pointer: at.child("$ref"),
        };
        let text = format!("`{written}` points at nothing in this file; it is read as `{read}`");
        diagnostics.warning("relative-reference", &location, text);
    }
}

fn gather_anchors(value: &Value, at: &Pointer, anchors: &mut IndexMap<String, Pointer>) {
    match value {
        Value::Object(map) => {
            for key in ["$anchor", "$dynamicAnchor", "$id"] {
                let Some(name) = map.get(key).and_then(Value::as_str) else {
                    continue;
                };
                anchors
                    .entry(name.trim_start_matches('#').to_owned())
                    .or_insert_with(|| at.clone());
            }
            for (key, value) in map {
                if value.is_object() || value.is_array() {
                    gather_anchors(value, &at.child(key), anchors);
                }
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                gather_anchors(value, &at.index(index), anchors);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// `models/a.yml` and `../shared/b.yml` -> `shared/b.yml`. Steps above the root's folder stay `..`.
pub(super) fn normalise_path(base: &str, relative: &str) -> String {
    if relative.starts_with('/') {
        return relative.to_owned();
    }
    let is_absolute = base.starts_with('/');
    let folder = base.rfind('/').map_or("", |slash| &base[..slash]);
    let mut steps: Vec<&str> = Vec::new();
    for step in folder.split('/').chain(relative.split('/')) {
        match step {
            "" | "." => {}
            ".." if steps.last().is_some_and(|last| *last != "..") => {
                steps.pop();
            }
            ".." if is_absolute => {}
            other => steps.push(other),
        }
    }
    let path = steps.join("/");
    if is_absolute {
        format!("/{path}")
    } else {
        path
    }
}
