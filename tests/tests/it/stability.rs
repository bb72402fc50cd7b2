//! A description grows, and nothing else in the output moves.
//!
//! The description is one of these tests' own, `stability.yaml`: the one in `spec/` is there to be extended.

use std::collections::BTreeMap;

use codegen::{Output, Settings};
use similar::{ChangeTag, TextDiff};

use super::support::{files, report, run};

/// The description that is edited.
pub(crate) const DESCRIPTION: &str = include_str!("stability.yaml");

/// The crate of a description that must be accepted without a word.
#[track_caller]
pub(crate) fn accept(text: &str) -> Output {
    let outcome = run("stability.yaml", text, &Settings::new("stability"));
    assert_eq!(report(&outcome), "");
    outcome.output.expect("a crate")
}

/// What an edit of the description did to the output.
struct Edit {
    old: Output,
    new: Output,
}

/// The description with one place changed; the place must be there exactly once.
fn edit(from: &str, to: &str) -> Edit {
    let places = DESCRIPTION.matches(from).count();
    assert_eq!(places, 1, "one place to edit: {from}");
    Edit {
        old: accept(DESCRIPTION),
        new: accept(&DESCRIPTION.replace(from, to)),
    }
}

impl Edit {
    /// The files that differ, each with a sign: new, gone, changed. The list of files follows from
    /// the others.
    #[track_caller]
    fn touches(&self, expected: &[&str]) -> &Self {
        let (old, new) = (files(&self.old), files(&self.new));
        let mut found: Vec<String> = Vec::new();
        for path in old
            .keys()
            .chain(new.keys().filter(|path| !old.contains_key(*path)))
        {
            match (old.get(path), new.get(path)) {
                (None, _) => found.push(format!("+ {path}")),
                (_, None) => found.push(format!("- {path}")),
                (old, new) if old != new => found.push(format!("~ {path}")),
                _ => {}
            }
        }
        found.retain(|line| !line.ends_with(" .generated"));
        found.sort();
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(found, expected, "{}", self.diff());
        self
    }

    /// What changed, for whoever reads the failure.
    fn diff(&self) -> String {
        let (old, new) = (files(&self.old), files(&self.new));
        let changed = old
            .iter()
            .filter_map(|(path, old)| Some((path, old, new.get(path)?)));
        let diffs = changed
            .filter(|(_, old, new)| old != new)
            .map(|(path, old, new)| {
                TextDiff::from_lines(old.as_str(), new)
                    .unified_diff()
                    .header(path, path)
                    .to_string()
            });
        diffs.collect()
    }

    /// The lines that are gone from the files that are still there, `path: line`.
    #[track_caller]
    fn loses(&self, expected: &[&str]) -> &Self {
        let (old, new) = (files(&self.old), files(&self.new));
        let mut lost = Vec::new();
        for (path, old) in old.iter().filter(|(path, _)| *path != ".generated") {
            let Some(new) = new.get(path) else { continue };
            let diff = TextDiff::from_lines(old.as_str(), new.as_str());
            for change in diff
                .iter_all_changes()
                .filter(|change| change.tag() == ChangeTag::Delete)
            {
                lost.push(format!("{path}: {}", change.value().trim()));
            }
        }
        assert_eq!(lost, expected);
        self
    }

    /// Every name that was decided is decided in the same way still.
    #[track_caller]
    fn keeps_names(&self, gone: &[&str]) -> &Self {
        let names = |output: &Output| -> BTreeMap<String, String> {
            let line = |decision: &codegen::Decision| {
                let (pointer, scope) = (&decision.origin.pointer, &decision.scope);
                (
                    format!("{pointer} in {scope}"),
                    format!("{} {:?}", decision.ident, decision.rule),
                )
            };
            output.names.iter().map(line).collect()
        };
        let (old, new) = (names(&self.old), names(&self.new));
        let moved: Vec<_> = old
            .iter()
            .filter(|(place, name)| new.get(*place) != Some(name))
            .collect();
        let moved: Vec<String> = moved
            .iter()
            .map(|(place, name)| format!("{place}: {name}"))
            .collect();
        assert_eq!(moved, gone, "names that moved");
        self
    }
}

const SCOPE: &str = "        - name: scope
          in: query
          required: true
          description: How far the token reaches.
          schema:
            type: string
            enum: [all]
          example: all
";

const LAST: &str = "\ncomponents:\n";

/// An operation behind the last one.
fn operation(path: &str, id: &str, tag: &str) -> String {
    format!(
        "
  {path}:
    get:
      operationId: {id}
      tags: [{tag}]
      parameters:
        - name: type
          in: query
          required: true
          schema:
            type: string
            enum: [delegation]
      responses:
        \"200\":
          description: Fine.
          content:
            application/json:
              schema:
                $ref: \"#/components/schemas/Device\"
        \"401\":
          $ref: \"#/components/responses/Unauthorized\"
components:
"
    )
}

/// Promise: another operation of the same tag adds what is its own, also with parameters of the
/// same names.
#[test]
fn an_operation_of_the_same_tag_moves_nothing() {
    edit(LAST, &operation("/security/other", "getOther", "Security"))
        .touches(&[
            "+ docs/types/GetOtherType.md",
            "~ docs/types/README.md",
            "+ examples/get_other.rs",
            "+ src/types/get_other.rs",
            "~ README.md",
            "~ docs/security.md",
            "~ src/api/security.rs",
            "~ src/types/mod.rs",
        ])
        .loses(&[])
        .keeps_names(&[]);
}

/// Promise: an operation in front of all others becomes the first example of the README and of the
/// crate's docs; nothing else moves.
#[test]
fn an_operation_in_front_moves_nothing_but_the_first_example() {
    let added = operation("/a/first", "getOther", "Security").replace("\ncomponents:\n", "\n");
    let edit = edit("\npaths:\n", &format!("\npaths:{added}"));
    edit.touches(&[
        "+ docs/types/GetOtherType.md",
        "~ docs/types/README.md",
        "+ examples/get_other.rs",
        "+ src/types/get_other.rs",
        "~ README.md",
        "~ docs/security.md",
        "~ src/api/security.rs",
        "~ src/lib.rs",
        "~ src/types/mod.rs",
    ]);
    edit.keeps_names(&[]);
}

/// Promise: an operation of another tag adds a module and a page.
#[test]
fn an_operation_of_a_new_tag_moves_nothing() {
    edit(LAST, &operation("/other", "getOther", "Other Things"))
        .touches(&[
            "+ docs/other_things.md",
            "+ docs/types/GetOtherType.md",
            "~ docs/types/README.md",
            "+ examples/get_other.rs",
            "+ src/api/other_things.rs",
            "+ src/types/get_other.rs",
            "~ README.md",
            "~ src/api/mod.rs",
            "~ src/client.rs",
            "~ src/types/mod.rs",
        ])
        .loses(&[])
        .keeps_names(&[]);
}

/// Promise: another value of an enum is another variant, and that is all.
#[test]
fn an_enum_value_moves_nothing() {
    edit("enum: [all]", "enum: [all, some]")
        .touches(&[
            "~ docs/types/GetTransientTokenScope.md",
            "~ src/types/get_transient_token.rs",
        ])
        .loses(&[])
        .keeps_names(&[]);
}

/// Promise: an optional parameter is a method of the call, so that callers need not change.
#[test]
fn an_optional_parameter_moves_nothing() {
    let added = format!(
        "{SCOPE}        - name: limit\n          in: query\n          schema:\n            type: integer\n"
    );
    let edit = edit(SCOPE, &added);
    edit.touches(&["~ docs/security.md", "~ src/api/security.rs"])
        .keeps_names(&[])
        .loses(&[]);
    let text = &files(&edit.new)["src/api/security.rs"];
    assert!(
        text.contains("pub fn limit(mut self, limit: i64) -> Self"),
        "{text}"
    );
}

/// Promise: a tag's new name moves what is named after the tag: its module, its page, the method
/// that leads there, and no type.
#[test]
fn a_renamed_tag_moves_its_module_alone() {
    let renamed = DESCRIPTION
        .replace("tags: [Security]", "tags: [Access]")
        .replace("- name: Security", "- name: Access");
    let edit = Edit {
        old: accept(DESCRIPTION),
        new: accept(&renamed),
    };
    edit.touches(&[
        "+ docs/access.md",
        "+ src/api/access.rs",
        "- docs/security.md",
        "- src/api/security.rs",
        "~ README.md",
        "~ examples/get_source_connection_information.rs",
        "~ examples/get_transient_token.rs",
        "~ src/api/mod.rs",
        "~ src/client.rs",
        "~ src/lib.rs",
    ]);
    for decision in &edit.old.names {
        let pointer = decision.origin.pointer.to_string();
        if !pointer.starts_with("/tags") {
            let same = edit
                .new
                .names
                .iter()
                .find(|new| new.origin.pointer == decision.origin.pointer);
            let same = same.map(|new| (&new.ident, new.rule));
            assert_eq!(same, Some((&decision.ident, decision.rule)), "{pointer}");
        }
    }
    let (old, new) = (files(&edit.old), files(&edit.new));
    let moved = old["src/api/security.rs"]
        .replace("Security", "Access")
        .replace("client.security()", "client.access()");
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(lines(&new["src/api/access.rs"]), lines(&moved));
}

/// Promise: a schema that nothing uses yet is a type of its own, whatever its place and its name.
#[test]
fn a_component_schema_moves_nothing() {
    let added = "  schemas:\n    Aardvark:\n      type: object\n      properties:\n        Device:\n          type: string\n";
    edit("  schemas:\n", added)
        .touches(&[
            "+ docs/types/Aardvark.md",
            "~ docs/types/README.md",
            "+ src/types/aardvark.rs",
            "~ src/types/mod.rs",
        ])
        .loses(&[])
        .keeps_names(&[]);
}

/// Promise: a schema that asks for a name that an inline type has does not take it away.
#[test]
fn a_component_schema_that_wants_a_taken_name_is_seen() {
    let added = "  schemas:\n    GetTransientTokenType:\n      type: object\n      properties:\n        a:\n          type: string\n";
    let outcome = run(
        "stability.yaml",
        &DESCRIPTION.replace("  schemas:\n", added),
        &Settings::new("stability"),
    );
    let output = outcome.output.expect("a crate");
    let mut idents: Vec<_> = output
        .map
        .types
        .iter()
        .map(|mapped| &mapped.type_path)
        .collect();
    let count = idents.len();
    idents.sort();
    idents.dedup();
    assert_eq!(idents.len(), count, "no name twice");
    let component = output
        .map
        .types
        .iter()
        .find(|mapped| mapped.pointer == "/components/schemas/GetTransientTokenType");
    assert_eq!(
        component.unwrap().type_path,
        "types::GetTransientTokenType",
        "the bare name"
    );
}

/// Promise: a second server is another choice; the first one stays the default.
#[test]
fn a_second_server_keeps_the_first() {
    let added = "      port:
        description: TCP port of the server.
        default: \"32400\"
  - url: https://plex.example.net/base
    description: Another one.
";
    let edit = edit(
        "      port:\n        description: TCP port of the server.\n        default: \"32400\"\n",
        added,
    );
    let config = |output: &Output| files(output)["src/client.rs"].clone();
    assert!(config(&edit.new).contains("server: Some(\"http://10.10.10.47:32400\")"));
    edit.touches(&["~ README.md", "~ src/lib.rs", "~ src/server.rs"]);
    edit.loses(&["src/lib.rs: pub use server::Server;"]);
    edit.keeps_names(&[]);
}

/// Promise: another documented answer is another variant of the operation's failures.
#[test]
fn a_response_status_moves_nothing() {
    let added = "responses:
        \"429\":
          description: Too often.
        \"200\":
          description: The transient token.
";
    edit(
        "responses:\n        \"200\":\n          description: The transient token.\n",
        added,
    )
    .touches(&["~ docs/security.md", "~ src/api/security.rs"])
    .loses(&[])
    .keeps_names(&[]);
}

/// Promise: another property is another field.
#[test]
fn a_property_moves_nothing() {
    edit(
        "        clientIdentifier:\n",
        "        owned:\n          type: boolean\n        clientIdentifier:\n",
    )
    .touches(&[
        "~ docs/types/Device.md",
        "~ examples/get_source_connection_information.rs",
        "~ src/types/device.rs",
    ])
    .loses(&[])
    .keeps_names(&[]);
}

/// Promise: words are words: another description changes the docs of its own place alone.
#[test]
fn a_description_is_only_words() {
    edit("description: TCP port.", "description: The TCP port.")
        .touches(&["~ docs/types/Connection.md", "~ src/types/connection.rs"])
        .keeps_names(&[]);
}
