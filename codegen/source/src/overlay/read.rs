//! The text of an overlay -> its actions. What is none, or says what the standard has not, is told with its place.

use std::sync::Arc;

use serde_json::{Map, Value};

use crate::changes::Overlay;
use crate::files::Texts;
use crate::grammar::{closest, described};
use crate::text;
use diag::{Diagnostic, Diagnostics, Location};

/// What an action does to each value that its target selects.
pub(super) enum Change {
    /// This is merged into it; the key that it stands under.
    Update(Value),
    /// What a JSONPath finds in the description is merged into it.
    Copy(String),
    /// It is taken away.
    Remove,
}

/// An action, as it was written.
pub(super) struct Action {
    pub(super) target: String,
    /// None where it says nothing of what is to be done.
    pub(super) change: Option<Change>,
    pub(super) at: Location,
}

/// The keys of an overlay, of its `info` and of an action.
const KEYS: [&str; 4] = ["overlay", "info", "extends", "actions"];
const INFO: [&str; 3] = ["title", "version", "description"];
const ACTION: [&str; 5] = ["target", "description", "update", "remove", "copy"];

const START: &str = "an overlay starts with `overlay: 1.1.0`, `info` and `actions`";

/// Reads an overlay for the description of this name. None where it cannot be used.
pub(super) fn read(
    overlay: &Overlay,
    description: &str,
    texts: &mut Texts,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Action>> {
    let file: Arc<str> = Arc::from(overlay.name.as_str());
    texts.insert(Arc::clone(&file), overlay.text.clone());
    let value = text::parse(&overlay.text, &file, diagnostics)?;
    let root = Location::root(file);
    let Value::Object(map) = value else {
        let text = format!("this is {}, and no overlay", described(&value));
        diagnostics.push(Diagnostic::error("not-an-overlay", root, text).help(START));
        return None;
    };
    let mut reader = Reader { diagnostics };
    let is_one = reader.head(&map, &root);
    reader.unknown(&map, &KEYS, "an overlay", &root);
    reader.info(&map, &root);
    reader.extends(&map, description, &root);
    let actions = reader.actions(&map, &root);
    actions.filter(|_| is_one)
}

struct Reader<'d> {
    diagnostics: &'d mut Diagnostics,
}

impl Reader<'_> {
    fn error(&mut self, code: &'static str, at: Location, text: String, help: &str) {
        self.diagnostics
            .push(Diagnostic::error(code, at, text).help(help));
    }

    fn warn(&mut self, code: &'static str, at: Location, text: String, help: &str) {
        self.diagnostics
            .push(Diagnostic::warning(code, at, text).help(help));
    }

    /// Whether it says that it is an overlay, of a version that can be read.
    fn head(&mut self, map: &Map<String, Value>, root: &Location) -> bool {
        let Some(version) = map.get("overlay") else {
            let is_description = ["openapi", "swagger"]
                .iter()
                .any(|key| map.contains_key(*key));
            let (text, help) = match is_description {
                true => (
                    "this is a description, and no overlay",
                    "an overlay changes a description; the description itself is given as such",
                ),
                false => ("`overlay`, the version of the standard, is missing", START),
            };
            self.error("not-an-overlay", root.clone(), text.to_owned(), help);
            return false;
        };
        let said = match version {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            _ => String::new(),
        };
        let at = root.child("overlay");
        let mut parts = said.split('.');
        let parts = (
            parts.next(),
            parts.next().and_then(|minor| minor.parse::<u32>().ok()),
        );
        match parts {
            (Some("1"), Some(0 | 1)) => true,
            (Some("1"), Some(_)) => {
                let text = format!("Overlay {said} is newer than 1.1, and read as if it were that");
                self.warn("overlay-version", at, text, "write `overlay: 1.1.0`");
                true
            }
            _ => {
                let text = format!("`{said}` is no version of the standard that can be read");
                self.error("not-an-overlay", at, text, "write `overlay: 1.1.0`");
                false
            }
        }
    }

    fn unknown(&mut self, map: &Map<String, Value>, known: &[&str], of: &str, at: &Location) {
        for key in map.keys().filter(|key| !key.starts_with("x-")) {
            if known.contains(&key.as_str()) {
                continue;
            }
            let help = match closest(key, known.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("the keys here are `{}`", known.join("`, `")),
            };
            let text = format!("{of} has no `{key}`; it is passed over");
            let found = Diagnostic::warning("unknown-key", at.child(key), text);
            self.diagnostics.push(found.at_key().help(help));
        }
    }

    fn info(&mut self, map: &Map<String, Value>, root: &Location) {
        const HELP: &str = "write `info: { title: …, version: 1.0.0 }`";
        match map.get("info") {
            None => {
                let text = "this overlay has no `info` with `title` and `version`".to_owned();
                self.warn("overlay-info", root.clone(), text, HELP);
            }
            Some(Value::Object(info)) => {
                let at = root.child("info");
                self.unknown(info, &INFO, "`info` of an overlay", &at);
                for key in ["title", "version"] {
                    if !info.contains_key(key) {
                        let text = format!("`info` has no `{key}`");
                        self.warn("overlay-info", at.clone(), text, HELP);
                    }
                }
            }
            Some(other) => {
                let text = format!("`info` is an object, not {}", described(other));
                self.warn("overlay-info", root.child("info"), text, HELP);
            }
        }
    }

    /// Whether the overlay is for this description: the names count, without folders and endings.
    fn extends(&mut self, map: &Map<String, Value>, description: &str, root: &Location) {
        let Some(extends) = map.get("extends") else {
            return;
        };
        let at = root.child("extends");
        let Some(extends) = extends.as_str() else {
            let text = format!("`extends` is an address, not {}", described(extends));
            let help = "write the name of the description's file, such as `./openapi.yaml`";
            return self.warn("overlay-for-another", at, text, help);
        };
        let wanted = extends.split(['?', '#']).next().unwrap_or_default();
        if description.starts_with('<') || stem(wanted) == stem(description) {
            return;
        }
        let name = description.rsplit(['/', '\\']).next().unwrap_or_default();
        let text = format!("this overlay is for `{extends}`, and `{name}` is changed by it");
        let help = "give it with the description that it is for, or say so in `extends`";
        self.warn("overlay-for-another", at, text, help);
    }

    fn actions(&mut self, map: &Map<String, Value>, root: &Location) -> Option<Vec<Action>> {
        let at = root.child("actions");
        let list = match map.get("actions") {
            None => {
                // What is no overlay at all has been told.
                if map.contains_key("overlay") {
                    let text = "`actions`, what the overlay does, is missing".to_owned();
                    self.error("not-an-overlay", root.clone(), text, START);
                }
                return None;
            }
            Some(Value::Array(list)) => list,
            Some(other) => {
                let text = format!("`actions` is a list, not {}", described(other));
                self.error("not-an-overlay", at, text, "write each action behind a `-`");
                return None;
            }
        };
        if list.is_empty() {
            let text = "there is no action, and nothing is changed".to_owned();
            self.warn(
                "idle-action",
                at.clone(),
                text,
                "add one, or leave the overlay out",
            );
        }
        let mut actions = Vec::new();
        let mut all_are = true;
        for (index, one) in list.iter().enumerate() {
            match self.action(one, at.index(index)) {
                Some(action) => actions.push(action),
                None => all_are = false,
            }
        }
        all_are.then_some(actions)
    }

    fn action(&mut self, value: &Value, at: Location) -> Option<Action> {
        const HELP: &str = "an action has a `target`, and `update`, `copy` or `remove: true`";
        let Value::Object(map) = value else {
            let text = format!("an action is an object, not {}", described(value));
            self.error("not-an-overlay", at, text, HELP);
            return None;
        };
        self.unknown(map, &ACTION, "an action", &at);
        let target = match map.get("target") {
            Some(Value::String(target)) => target.clone(),
            Some(other) => {
                let text = format!("a target is a JSONPath, not {}", described(other));
                self.error(
                    "wrong-target",
                    at.child("target"),
                    text,
                    "write a text that begins with `$`",
                );
                return None;
            }
            None => {
                let text = "this action has no `target`".to_owned();
                self.error("wrong-target", at, text, HELP);
                return None;
            }
        };
        let remove = match map.get("remove") {
            None => false,
            Some(Value::Bool(remove)) => *remove,
            Some(other) => {
                let text = format!("`remove` is true or false, not {}", described(other));
                self.error(
                    "not-an-overlay",
                    at.child("remove"),
                    text,
                    "write `remove: true`",
                );
                return None;
            }
        };
        let copy = match map.get("copy") {
            None => None,
            Some(Value::String(copy)) => Some(copy.clone()),
            Some(other) => {
                let text = format!("`copy` is a JSONPath, not {}", described(other));
                self.error(
                    "wrong-target",
                    at.child("copy"),
                    text,
                    "write a text that begins with `$`",
                );
                return None;
            }
        };
        let update = map.get("update").cloned();
        self.beside(remove, update.is_some(), copy.is_some(), &at);
        let change = match (remove, update, copy) {
            (true, ..) => Some(Change::Remove),
            (false, Some(update), _) => Some(Change::Update(update)),
            (false, None, Some(copy)) => Some(Change::Copy(copy)),
            (false, None, None) => {
                let text = "this action does nothing".to_owned();
                let help = "write `update`, `copy` or `remove: true`";
                self.warn("idle-action", at.clone(), text, help);
                None
            }
        };
        Some(Action { target, change, at })
    }

    /// What has no effect beside something else.
    fn beside(&mut self, remove: bool, update: bool, copy: bool, at: &Location) {
        let idle: &[(&str, &str)] = match (remove, update, copy) {
            (true, true, true) => &[("update", "remove: true"), ("copy", "remove: true")],
            (true, true, false) => &[("update", "remove: true")],
            (true, false, true) => &[("copy", "remove: true")],
            (false, true, true) => &[("copy", "update")],
            (_, _, _) => &[],
        };
        for (key, other) in idle {
            let text = format!("`{key}` has no effect beside `{other}`");
            let help = "make two actions of it, or leave one of the two out";
            let found = Diagnostic::warning("idle-action", at.child(key), text);
            self.diagnostics.push(found.at_key().help(help));
        }
    }
}

/// The name of a file without its folder and its ending.
fn stem(path: &str) -> &str {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
