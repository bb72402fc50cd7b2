//! A reference that leads nowhere, and the one that was meant: only one that leads somewhere is named.

use serde_json::Value;

use super::follow::{Asked, Finder};
use super::layout;
use super::problem::Problem;
use super::uri;
use crate::files::FileError;
use crate::grammar::{Kind, Looks, closest, is_misspelt};
use crate::library::{FileId, normalise_path};
use crate::version::Dialect;
use diag::Pointer;

impl Finder<'_, '_> {
    /// The step that leads nowhere, with what may have been meant by it and the rest of the way.
    pub(super) fn missing(
        &self,
        of: FileId,
        (from, reference): Asked<'_>,
        (at, walked, rest): (&Value, &Pointer, &[String]),
    ) -> Problem {
        let token = rest.first().map_or("", String::as_str);
        let where_ = if walked.is_root() {
            "at the top of the file".to_owned()
        } else {
            format!("in `{walked}`")
        };
        let what = match token {
            "" => "no empty key".to_owned(),
            token => format!("no `{token}`"),
        };
        let text = format!("`{reference}` points at nothing: there is {what} {where_}");
        let problem = Problem::new("unresolved-reference", text);
        let kind = Kind::of_document(self.library.dialect());
        // The same of a section of `components`.
        let kind = match walked.as_str() {
            "" => Some(kind),
            "/components" if kind == Kind::Api => Some(Kind::Components),
            _ => None,
        };
        if let (Some(kind), FileId::ROOT, Some(map)) = (kind, of, at.as_object())
            && is_misspelt(kind, token, map)
        {
            return problem.of_another();
        }
        let file = reference.split('#').next().unwrap_or_default();
        let written = |pointer: &Pointer| format!("{file}#{pointer}");
        if let Some(pointer) = unescaped(at, walked, rest) {
            let meant = written(&pointer);
            return problem.help(format!("write `~1` for each `/` of a path: `{meant}`"));
        }
        if rest.len() == 1 && token.is_empty() && !walked.is_root() {
            if self.is_section(walked) {
                return self.name_of_section(problem, (at, walked), file);
            }
            return problem.help(format!("remove the `/` at the end: `{}`", written(walked)));
        }
        // `//` has an empty step in it, which no key is.
        let steps: Vec<String> = rest
            .iter()
            .filter(|step| !step.is_empty())
            .cloned()
            .collect();
        let meant = nearest(&self.looks, at, walked, &steps).filter(|_| !steps.is_empty());
        let meant = meant.map(|pointer| written(&pointer));
        // `#/components/definitions/Pet`: the section has the name of another version, or of a tool.
        let is_section = walked.is_root() || walked.as_str() == "/components" && rest.len() <= 2;
        let by_name = || {
            let in_file = self.named_in(of, reference);
            let in_file = in_file.map(|pointer| written(&pointer));
            let found = in_file.or_else(|| self.meant((from, reference)));
            found.filter(|_| is_section)
        };
        problem.meant(meant.or_else(by_name).filter(|meant| meant != reference))
    }

    /// Whether a pointer leads to what holds the components of one kind.
    fn is_section(&self, pointer: &Pointer) -> bool {
        let dialect = self.library.dialect();
        let way = pointer.as_str().strip_prefix('/').unwrap_or_default();
        let section = match dialect {
            Dialect::V2_0 => layout::holds_sections(way, dialect),
            Dialect::V3_0 | Dialect::V3_1 | Dialect::V3_2 => {
                let section = way.strip_prefix("components/");
                section.is_some_and(|section| layout::kind(section, dialect).is_some())
            }
        };
        section && !way.is_empty()
    }

    /// A reference to a section, where the name of a component was left out.
    fn name_of_section(
        &self,
        problem: Problem,
        (section, at): (&Value, &Pointer),
        file: &str,
    ) -> Problem {
        let mut names = section.as_object().into_iter().flat_map(|map| map.keys());
        let first = names
            .next()
            .map(|name| format!("{file}#{}", at.child(name)));
        match (first, names.next()) {
            (Some(only), None) => problem.meant(Some(only)),
            (Some(first), Some(_)) => problem.help(format!(
                "write the name of a component behind it, such as `{first}`"
            )),
            (None, _) => problem.help("write the name of a component behind it"),
        }
    }

    /// `#Pet` and `#components/schemas/Pet`.
    pub(super) fn no_anchor(
        &self,
        file: FileId,
        (from, reference): Asked<'_>,
        fragment: &str,
    ) -> Problem {
        let root = self.library.value(file);
        let rooted = format!("/{fragment}");
        let is_there = root.pointer(&rooted).is_some();
        let has_anchors = self.library.dialect() > Dialect::V3_0;
        let text = match has_anchors && !fragment.contains('/') {
            true => {
                format!("`{reference}` points at nothing: nothing has the `$anchor` `{fragment}`")
            }
            false => {
                format!("`{reference}` points at nothing: a way into a file starts with `#/`")
            }
        };
        let meant = match is_there {
            true => Some(reference.replacen('#', "#/", 1)),
            false => self.meant((from, reference)),
        };
        Problem::new("unresolved-reference", text).meant(meant)
    }

    pub(super) fn unreadable(
        &self,
        path: &str,
        (from, reference): Asked<'_>,
        error: &FileError,
    ) -> Problem {
        let code = match error {
            FileError::NotFound => "missing-file",
            FileError::Forbidden(_) => "forbidden-file",
            FileError::Unreadable(_) => "unreadable-file",
        };
        let shown = if path.is_empty() { reference } else { path };
        let written = reference.split('#').next().unwrap_or_default();
        // A path is read from the file that it stands in, which is easily forgotten where that is in another folder.
        let is_elsewhere = normalise_path("", written) != path;
        let text = match error {
            FileError::NotFound if is_elsewhere && from != FileId::ROOT => format!(
                "`{}` refers to `{written}`, but there is no file `{shown}`",
                self.library.path(from)
            ),
            error => format!("`{shown}` is referred to, but {error}"),
        };
        let problem = Problem::new(code, text);
        match error {
            FileError::NotFound if reference.contains('\\') => {
                let path = reference.replace('\\', "/");
                let is_drive = path.get(1..3) == Some(":/");
                let relative = if is_drive {
                    &path[3..]
                } else {
                    path.trim_start_matches('/')
                };
                problem.help(format!(
                    "write a relative path with `/`, such as `{relative}`"
                ))
            }
            FileError::NotFound if written.starts_with("~/") || written.contains('$') => {
                let sign = if written.contains('$') { '$' } else { '~' };
                problem.help(format!(
                    "a `{sign}` in a path stands for itself: write the whole path, relative to the file that the reference stands in"
                ))
            }
            FileError::NotFound => {
                match self.meant_file(path, (from, reference)).or_else(|| self.meant((from, reference))) {
                    Some(meant) => problem.meant(Some(meant)),
                    None => problem.help(
                        "correct the path, which is relative to the file that the reference stands in; or put the file there",
                    ),
                }
            }
            FileError::Unreadable(why) if why.contains("errors in it") => {
                problem.help(format!("mend `{shown}` first"))
            }
            FileError::Forbidden(_) => match self.library.allowing(path) {
                Some(allowing) => problem.help(allowing),
                None => problem,
            },
            FileError::Unreadable(_) => problem,
        }
    }

    /// The reference to the file that was meant by a path to none: its name is near to it, or the path is written as if
    /// it stood in the description itself.
    fn meant_file(&self, path: &str, (from, reference): Asked<'_>) -> Option<String> {
        let (written, fragment) = match reference.split_once('#') {
            Some((written, fragment)) => (written, format!("#{fragment}")),
            None => (reference, String::new()),
        };
        let of_root = || {
            let path = normalise_path("", &uri::decode(written));
            let is_there = from != FileId::ROOT && self.library.plain(&path).is_ok();
            is_there.then_some(path)
        };
        let meant = of_root().or_else(|| self.library.near(path))?;
        let meant = uri::between(self.library.path(from), &meant);
        Some(format!("{meant}{fragment}"))
    }

    /// The component that a bare name, or a pointer as another version has it, was to name.
    fn meant(&self, (from, reference): Asked<'_>) -> Option<String> {
        let file = match from {
            FileId::ROOT => String::new(),
            from => self.of_root_path(from)?,
        };
        let pointer = self.named_in(FileId::ROOT, reference)?;
        Some(format!("{file}#{pointer}"))
    }

    /// The component of a file that has the name that a reference ends in.
    fn named_in(&self, file: FileId, reference: &str) -> Option<Pointer> {
        let last = reference.rsplit(['/', '#']).next()?;
        let root = self.library.value(file);
        let dialect = self.library.dialect();
        let sections = layout::sections(&root, dialect);
        // Names may have dots in them, and programs write dots for slashes.
        let behind = last.match_indices('.').map(|(at, _)| &last[at + 1..]);
        let mut names = std::iter::once(last).chain(behind);
        let (name, section) = names.find_map(|name| {
            let mut sections = sections.iter();
            let (section, _) = sections.find(|(_, of)| of.get(name).is_some())?;
            Some((name, *section))
        })?;
        let section = dialect.section(section);
        let way = section.split('/').chain([name]);
        Some(way.fold(Pointer::root(), |at, step| at.child(step)))
    }
}

/// The way with its steps put right, each by the key nearest to it. None where that leads nowhere.
fn nearest(looks: &Looks, at: &Value, walked: &Pointer, rest: &[String]) -> Option<Pointer> {
    let Some((token, rest)) = rest.split_first() else {
        return Some(walked.clone());
    };
    if let Value::Array(list) = at {
        let value = list.get(token.parse::<usize>().ok()?)?;
        return nearest(looks, value, &walked.child(token), rest);
    }
    let map = at.as_object()?;
    if let Some(value) = map.get(token) {
        return nearest(looks, value, &walked.child(token), rest);
    }
    if !looks.allow(map.len()) {
        return None;
    }
    // Of a word of two letters nearly every other one is near.
    let keys = map.keys().map(String::as_str);
    let below: Vec<&str> = keys
        .clone()
        .filter(|key| {
            let behind = key.strip_prefix(token.as_str());
            behind.is_some_and(|behind| behind.starts_with('/'))
        })
        .collect();
    let meant = match below.as_slice() {
        [one] if token.starts_with('/') => one,
        _ if token.chars().count() < 3 => return None,
        _ => closest(token, keys)?,
    };
    nearest(looks, map.get(meant)?, &walked.child(meant), rest)
}

/// The way with the steps put together that are one key: `/b/{id}` is written `~1b~1{id}`.
fn unescaped(at: &Value, walked: &Pointer, rest: &[String]) -> Option<Pointer> {
    let map = at.as_object()?;
    (2..=rest.len()).rev().find_map(|count| {
        let key = rest.get(..count)?.join("/");
        let key = [key.clone(), format!("/{key}")]
            .into_iter()
            .find(|key| map.contains_key(key))?;
        let mut pointer = walked.child(&key);
        let mut value = map.get(&key)?;
        for token in rest.get(count..)? {
            pointer = pointer.child(token);
            value = value.get(token)?;
        }
        Some(pointer)
    })
}
