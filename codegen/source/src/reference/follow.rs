//! One reference -> the value that it means, through files, through references to references, to a definition.

use std::rc::Rc;

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::problem::Problem;
use super::spelling::nameless;
use super::{Target, reference_of, uri};
use crate::files::{FileError, Texts};
use crate::grammar::Looks;
use crate::library::{FileId, Library};
use crate::uri::has_scheme;
use diag::{Diagnostics, Pointer};

/// References that lead through references, deeper than this, are as good as a cycle.
const MAX_STEPS: usize = 64;

/// The definition behind each place that is nothing but a reference, as far as it was looked for.
pub(super) type Definitions = IndexMap<Target, Target>;

/// A reference as it is written, and the file that it stands in.
pub(super) type Asked<'r> = (FileId, &'r str);

/// What is needed to look things up.
pub(super) struct Finder<'f, 'i> {
    pub(super) library: &'f mut Library<'i>,
    pub(super) texts: &'f mut Texts,
    pub(super) diagnostics: &'f mut Diagnostics,
    pub(super) definitions: Definitions,
    /// What is meant by the references that lead nowhere only for how they are written.
    pub(super) read_as: IndexMap<(FileId, String), String>,
    /// For the names that lead nowhere.
    pub(super) looks: Looks,
}

impl Finder<'_, '_> {
    /// The value that a reference in `from` points at; it may be a reference itself.
    pub(super) fn target(&mut self, from: FileId, reference: &str) -> Result<Target, Problem> {
        self.target_within(from, reference, 0)
    }

    fn target_within(
        &mut self,
        from: FileId,
        reference: &str,
        steps: usize,
    ) -> Result<Target, Problem> {
        if steps > MAX_STEPS {
            return Err(cycle(reference));
        }
        let key = (from, reference.to_owned());
        if let Some(meant) = self.read_as.get(&key).cloned() {
            return self.target_as_written(from, &meant, steps);
        }
        let problem = match self.target_as_written(from, reference, steps) {
            Err(problem) if problem.may_be_misspelt() => problem,
            found => return found,
        };
        let meant = self
            .respelled(from, reference)
            .or_else(|| self.of_root(from, reference));
        if let Some(meant) = meant {
            let target = self.target_as_written(from, &meant, steps)?;
            self.read_as.insert(key, meant);
            return Ok(target);
        }
        Err(self.astray_in(from, reference).unwrap_or(problem))
    }

    pub(super) fn target_as_written(
        &mut self,
        from: FileId,
        reference: &str,
        steps: usize,
    ) -> Result<Target, Problem> {
        let (file, fragment) = self.file(from, reference)?;
        if !fragment.is_empty() && !fragment.starts_with('/') {
            let pointer = self.library.anchor(file, &fragment);
            let pointer =
                pointer.ok_or_else(|| self.no_anchor(file, (from, reference), &fragment))?;
            return Ok(Target { file, pointer });
        }
        let pointer: Pointer = fragment.parse().unwrap_or_default();
        self.descend(Target { file, pointer }, (from, reference), steps)
    }

    /// The file that a reference in `from` names, and the way into it.
    pub(super) fn file(
        &mut self,
        from: FileId,
        reference: &str,
    ) -> Result<(FileId, String), Problem> {
        if let Some((itself, fragment)) = self.library.itself(from, reference) {
            return Ok((itself, uri::decode(fragment)));
        }
        let (path, fragment) = match uri::parse(reference, self.library.path(from)) {
            uri::Uri::Remote { address, fragment } => {
                // `//host/path` lacks what its base has.
                let whole = self.library.address(from, reference);
                let address = whole.unwrap_or(address);
                match self.library.path_of(&address) {
                    Some(path) => (Some(path), fragment),
                    None => return Err(nameless(reference).unwrap_or_else(|| remote(reference))),
                }
            }
            uri::Uri::Local { path, fragment } => {
                let path = path.map(|path| self.of_address(from, reference).unwrap_or(path));
                (path, fragment)
            }
        };
        let file = match path {
            None => from,
            Some(path) => self
                .library
                .open(&path, self.texts, self.diagnostics)
                .map_err(|error| self.unread(&path, (from, reference), &error))?,
        };
        Ok((file, fragment))
    }

    /// The file that a reference from one that stands for an address names: as the address says, not as the folders
    /// do that happen to be around its copy (RFC 3986, 5).
    pub(super) fn of_address(&mut self, from: FileId, reference: &str) -> Option<String> {
        let address = self.library.address(from, reference)?;
        if let Some(path) = self.library.path_of(&address) {
            return Some(path);
        }
        // A copy may have its neighbours beside it, without a word in the configuration.
        if let uri::Uri::Local {
            path: Some(path), ..
        } = uri::parse(reference, self.library.path(from))
        {
            self.library.stands_for(&path, &address);
        }
        None
    }

    /// Why a file is not read. One that is named by a file that stands for an address is on the network, if it is not
    /// beside that.
    pub(super) fn unread(&self, path: &str, asked: Asked<'_>, error: &FileError) -> Problem {
        let address = self.library.address(asked.0, asked.1);
        match (address, error) {
            (Some(address), FileError::Forbidden(_)) if !has_scheme(asked.1) => remote(&address),
            _ => self.unreadable(path, asked, error),
        }
    }

    /// Walks a pointer. Where it leads through a reference, what that one means is walked on.
    fn descend(
        &mut self,
        target: Target,
        asked: Asked<'_>,
        steps: usize,
    ) -> Result<Target, Problem> {
        let value = self.library.value(target.file);
        let mut at: &Value = &value;
        let mut walked = Pointer::root();
        let tokens: Vec<String> = target
            .pointer
            .tokens()
            .map(|token| token.into_owned())
            .collect();
        for (index, token) in tokens.iter().enumerate() {
            let next = match at {
                Value::Object(map) => map.get(token),
                Value::Array(list) => token
                    .parse::<usize>()
                    .ok()
                    .and_then(|index| list.get(index)),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
            };
            if let Some(next) = next {
                walked = walked.child(token);
                at = next;
                continue;
            }
            let Some(through) = at.as_object().and_then(reference_of).map(str::to_owned) else {
                let rest = tokens.get(index..).unwrap_or_default();
                return Err(self.missing(target.file, asked, (at, &walked, rest)));
            };
            let over = self.target_within(target.file, &through, steps + 1)?;
            let over = self.definition_within(over, steps + 1)?;
            let rest = tokens.get(index..).unwrap_or_default();
            let pointer = rest
                .iter()
                .fold(over.pointer, |pointer, token| pointer.child(token));
            return self.descend_again(
                Target {
                    file: over.file,
                    pointer,
                },
                asked,
                steps + 1,
            );
        }
        Ok(target)
    }

    fn descend_again(
        &mut self,
        target: Target,
        asked: Asked<'_>,
        steps: usize,
    ) -> Result<Target, Problem> {
        if steps > MAX_STEPS {
            return Err(cycle(asked.1));
        }
        self.descend(target, asked, steps)
    }

    /// The definition behind a target that is nothing but a reference.
    pub(super) fn definition(&mut self, target: Target) -> Result<Target, Problem> {
        self.definition_within(target, 0)
    }

    fn definition_within(&mut self, mut target: Target, steps: usize) -> Result<Target, Problem> {
        let mut way: IndexSet<Target> = IndexSet::new();
        loop {
            if let Some(known) = self.definitions.get(&target) {
                target = known.clone();
                break;
            }
            let Some(next) = self.pure_reference(&target) else {
                break;
            };
            let file = target.file;
            if let Some(start) = way.get_index_of(&target) {
                return Err(around(self.library, &way, start));
            }
            way.insert(target);
            target = self.target_within(file, &next, steps)?;
        }
        for passed in way {
            self.definitions.insert(passed, target.clone());
        }
        Ok(target)
    }

    fn pure_reference(&self, target: &Target) -> Option<String> {
        let root: Rc<Value> = self.library.value(target.file);
        let map = root.pointer(target.pointer.as_str())?.as_object()?;
        let reference = reference_of(map)?;
        let alone = map
            .keys()
            .all(|key| key == "$ref" || key == "$dynamicRef" || key.starts_with("x-"));
        alone.then(|| reference.to_owned())
    }
}

pub(super) fn cycle(reference: &str) -> Problem {
    Problem::new(
        "reference-cycle",
        format!("`{reference}` leads back to itself and never to a definition"),
    )
    .help("write what is meant in place of one of the references on the way")
}

/// The way around a cycle, the same wherever it is met.
pub(super) fn around(library: &Library<'_>, way: &IndexSet<Target>, start: usize) -> Problem {
    let mut targets: Vec<&Target> = way.iter().skip(start).collect();
    let first = (0..targets.len()).min_by_key(|at| targets[*at]);
    targets.rotate_left(first.unwrap_or_default());
    let file = targets.first().map(|target| target.file);
    let is_of_one_file = targets.iter().all(|target| Some(target.file) == file);
    let name = |target: &&Target| {
        let path = library.path(target.file);
        match target.pointer.tokens().last() {
            None => path.to_owned(),
            Some(name) if is_of_one_file => name.into_owned(),
            Some(_) => format!("{path}#{}", target.pointer),
        }
    };
    let mut names: Vec<String> = targets.iter().map(name).collect();
    // `schema → schema` says nothing.
    let different: IndexSet<&String> = names.iter().collect();
    if different.len() < names.len() && is_of_one_file {
        names = targets
            .iter()
            .map(|target| format!("#{}", target.pointer))
            .collect();
    }
    let own = names.first().cloned().unwrap_or_default();
    let text = match names.len() {
        1 => format!("`{own}` is only a reference to itself"),
        ..=8 => format!(
            "`{own}` is only a reference to itself: {} → {own}",
            names.join(" → ")
        ),
        count => format!(
            "`{own}` is only a reference to itself, by way of {} others",
            count - 1
        ),
    };
    Problem::new("reference-cycle", text)
        .help("write what is meant in place of one of these references")
}

fn remote(reference: &str) -> Problem {
    if let Some(path) = reference.strip_prefix("file:") {
        let text = format!("`{reference}` is an address of a file on one machine");
        let path = path
            .trim_start_matches('/')
            .rsplit('/')
            .next()
            .unwrap_or_default();
        return Problem::new("remote-reference", text).help(format!(
            "keep the file beside the description and write its relative path, `{path}`"
        ));
    }
    if reference.starts_with("data:") {
        let text = "a reference cannot hold what it refers to (`data:`)";
        return Problem::new("remote-reference", text)
            .help("write the value under `components` and refer to it there");
    }
    let shown = without_password(reference);
    Problem::new(
        "remote-reference",
        format!("`{shown}` is on the network, and nothing is fetched from there"),
    )
    .help(format!(
        "keep a copy in a folder and name it in the configuration, below `[crate.files]`: `{}`",
        vendored(&shown)
    ))
}

/// The line of a configuration that says which folder stands for an address.
fn vendored(reference: &str) -> String {
    let address = reference.split(['#', '?']).next().unwrap_or_default();
    let address = &address.replace("…@", "");
    let after_host = address.find("//").map_or(0, |at| at + 2);
    match address.rfind('/').filter(|slash| *slash > after_host) {
        Some(slash) => format!("\"{}\" = \"vendor\"", &address[..=slash]),
        None => format!("\"{address}\" = \"vendor/schema.json\""),
    }
}

/// An address as it may be shown: without the password in it.
fn without_password(reference: &str) -> String {
    let Some((scheme, rest)) = reference.split_once("://") else {
        return reference.to_owned();
    };
    let end = rest.find('/').unwrap_or(rest.len());
    match rest[..end].rsplit_once('@') {
        Some((_, host)) => format!("{scheme}://…@{host}{}", &rest[end..]),
        None => reference.to_owned(),
    }
}
