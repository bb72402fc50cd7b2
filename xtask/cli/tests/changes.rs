//! Descriptions that the configuration changes: overlays, fixes, a choice of operations, files in the place of addresses.

mod support;

use support::*;

const DESCRIPTION: &str = "\
openapi: 3.1.0
info: { title: Lamps, version: '1' }
servers: [{ url: https://lamps.example.com }]
paths:
  /lamps:
    get:
      operationId: listLamps
      tags: [lamps]
      responses:
        '200':
          description: OK
          content: { application/json: { schema: { $ref: '#/components/schemas/Lamp' } } }
  /owners:
    get:
      operationId: listOwners
      tags: [owners]
      responses:
        '200':
          description: OK
          content: { application/json: { schema: { $ref: '#/components/schemas/Owner' } } }
components:
  schemas:
    Lamp: { type: object, properties: { watts: { type: string } } }
    Owner: { type: object, properties: { name: { type: string } } }
";

const OVERLAY: &str = "\
overlay: 1.1.0
info: { title: Owners have an age, version: 1.0.0 }
actions:
  - target: $.components.schemas.Owner.properties
    update: { age: { type: integer } }
";

fn configured(more: &str) -> tempfile::TempDir {
    let config = format!("{CONFIG}{more}");
    folder(&[
        ("lamps.yaml", DESCRIPTION),
        ("age.overlay.yaml", OVERLAY),
        ("clientsmith.toml", &config),
    ])
}

#[test]
fn overlays_of_the_configuration_and_of_the_command_line() {
    let dir = configured("overlay = [\"age.overlay.yaml\"]\n");
    done(
        clientsmith(&dir, &["generate"]),
        "lamps: 2 operations, 2 types; ALL files: ALL written, 0 unchanged, 0 removed; no warnings; N ms\n",
    );
    assert!(read(&dir, "made/src/types/owner.rs").contains("pub age: Option<i64>"));
    let again = OVERLAY
        .replace("age:", "email:")
        .replace("integer", "boolean");
    write(dir.path(), "more.yaml", &again);
    let more = [
        "generate",
        "--overlay",
        "more.yaml",
        "--overlay",
        "age.overlay.yaml",
    ];
    let ran = clientsmith(&dir, &more);
    assert_eq!(
        ran.err,
        "warning: this action changes nothing: it is that way already [idle-action]\n --> \
         age.overlay.yaml:5:5\n  |\n5 |     update: { age: { type: integer } }\n  |     ^^^^^^\n  = help: leave the \
         action out\n\n"
    );
    assert!(read(&dir, "made/src/types/owner.rs").contains("pub email: Option<bool>"));
    refused(
        clientsmith(&dir, &["lint", "lamps.yaml", "--overlay", "none.yaml"]),
        "error: cannot read none.yaml: there is no such file\n  = help: give the path of a file that is there\n",
    );
    let ran = clientsmith(
        &dir,
        &[
            "check",
            "--overlay",
            "more.yaml",
            "--overlay",
            "age.overlay.yaml",
            "--strict",
        ],
    );
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.err
            .ends_with("error: lamps.yaml: 1 error (with --strict, warnings are errors)\n"),
        "{}",
        ran.err
    );
}

/// What `check` says is to be run is the run that wrote it.
#[test]
fn the_command_that_is_named_has_the_overlays() {
    let dir = configured("");
    clientsmith(&dir, &["generate"]);
    refused(
        clientsmith(&dir, &["check", "--overlay", "age.overlay.yaml"]),
        "error: made: 4 files differ; to bring it up to date, run\n  clientsmith generate --overlay \
         age.overlay.yaml\n",
    );
}

#[test]
fn fixes_that_are_needed_and_fixes_that_are_not() {
    let fix = "
[[crate.fix]]
name = \"watts-are-numbers\"
why = \"the server sends a number\"
target = \"$.components.schemas.Lamp.properties.watts\"
update = { type = \"integer\" }

[[crate.fix]]
name = \"no-owners\"
why = \"they are gone\"
target = '$.paths[\"/owners\"]'
remove = true
";
    let dir = configured(fix);
    done(
        clientsmith(&dir, &["generate"]),
        "lamps: 1 operation, 2 types; ALL files: ALL written, 0 unchanged, 0 removed; no warnings; N ms\n",
    );
    assert!(read(&dir, "made/src/types/lamp.rs").contains("pub watts: Option<i64>"));
    let mended = DESCRIPTION.replace("watts: { type: string }", "watts: { type: integer }");
    write(
        dir.path(),
        "lamps.yaml",
        &mended.replace("/owners:", "/people:"),
    );
    refused(
        clientsmith(&dir, &["generate"]),
        "\
error: the fix `watts-are-numbers` is no longer needed: the description says so itself [idle-fix]
 --> clientsmith.toml:7:8
  |
7 | name = \"watts-are-numbers\"
  |        ^
  = help: remove it

error: the fix `no-owners` is no longer needed: its target matches nothing [idle-fix]
  --> clientsmith.toml:13:8
   |
13 | name = \"no-owners\"
   |        ^
   = help: remove it, or mend its target; `$.paths` matches, and has no `/owners`

error: lamps.yaml: 2 errors; nothing was written
",
    );
    // Both are compared as they are fixed today, needed or not.
    write(dir.path(), "old.yaml", DESCRIPTION);
    let ran = clientsmith(&dir, &["diff", "old.yaml", "lamps.yaml"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    assert!(!ran.out.contains("watts"), "{}", ran.out);
}

#[test]
fn what_is_not_included_is_not_generated() {
    let dir = configured("include = { tags = [\"lamps\"], paths = [\"/lamp\"] }\n");
    let ran = clientsmith(&dir, &["generate"]);
    assert_eq!(
        ran.err,
        "\
warning: `include` names the path `/lamp`, and there is none [idle-selector]
 --> clientsmith.toml:5:40
  |
5 | include = { tags = [\"lamps\"], paths = [\"/lamp\"] }
  |                                        ^
  = help: did you mean `/lamps`?

"
    );
    assert!(
        ran.out.starts_with("lamps: 1 operation, 1 type; "),
        "{}",
        ran.out
    );
    let types = names_in_folder(&dir, "made/src/types");
    assert_eq!(types, ["lamp.rs", "mod.rs"]);
    let dir = configured("[crate.exclude]\noperations = [\"GET /lamps\"]\n");
    clientsmith(&dir, &["generate"]);
    assert_eq!(
        names_in_folder(&dir, "made/src/types"),
        ["mod.rs", "owner.rs"]
    );
    assert_eq!(
        names_in_folder(&dir, "made/src/api"),
        ["mod.rs", "owners.rs"]
    );
}

fn names_in_folder(dir: &tempfile::TempDir, path: &str) -> Vec<String> {
    let entries = std::fs::read_dir(dir.path().join(path)).expect("a folder");
    let names = entries.map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<String> = names
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn addresses_are_read_from_the_folder_that_stands_for_them() {
    let description = DESCRIPTION.replace(
        "watts: { type: string }",
        "watts: { $ref: 'https://schemas.example.com/v1/lamp.json#/Watts' }",
    );
    let dir = configured("");
    write(dir.path(), "lamps.yaml", &description);
    let ran = clientsmith(&dir, &["generate"]);
    assert_eq!(
        ran.err,
        "\
warning: `https://schemas.example.com/v1/lamp.json#/Watts` is on the network, and nothing is fetched from there; it is read as any value [remote-reference]
  --> lamps.yaml:23:56
   |
23 |     Lamp: { type: object, properties: { watts: { $ref: 'https://schemas.example.com/v1/lamp.json#/Watts' } } }
   |                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: keep a copy in a folder and name it in the configuration, below `[crate.files]`: `\"https://schemas.example.com/v1/\" = \"vendor\"`

"
    );
    let config =
        format!("{CONFIG}[crate.files]\n\"https://schemas.example.com/v1/\" = \"vendor\"\n");
    write(dir.path(), "clientsmith.toml", &config);
    refused(
        clientsmith(&dir, &["generate"]),
        "error: the crate `lamps`: cannot read vendor, which stands for `https://schemas.example.com/v1/`: there is no \
         such file or folder; nothing was written [config]\n --> clientsmith.toml:6:37\n  |\n6 | \
         \"https://schemas.example.com/v1/\" = \"vendor\"\n  |                                     ^\n  \
         = help: give the path of one that is there\n",
    );
    std::fs::create_dir(dir.path().join("vendor")).expect("made");
    write(
        dir.path(),
        "vendor/lamp.json",
        r#"{ "Watts": { "type": "object", "properties": { "unit": { "$ref": "unit.json" } } } }"#,
    );
    write(dir.path(), "vendor/unit.json", r#"{ "type": "boolean" }"#);
    let ran = clientsmith(&dir, &["generate"]);
    assert_eq!(ran.err, "");
    assert!(read(&dir, "made/src/types/watts.rs").contains("pub unit: Option<"));
}

#[test]
fn a_sibling_folder_is_allowed_by_the_line_that_is_told() {
    let dir = folder(&[
        (
            "api/lamps.yaml",
            &DESCRIPTION.replace(
                "{ $ref: '#/components/schemas/Lamp' }",
                "{ $ref: '../shared/lamp.yaml' }",
            ),
        ),
        (
            "shared/lamp.yaml",
            "type: object\nproperties: { unit: { $ref: ../units/unit.yaml } }\n",
        ),
        ("units/unit.yaml", "type: boolean\n"),
        (
            "clientsmith.toml",
            &CONFIG.replace("lamps.yaml", "api/lamps.yaml"),
        ),
    ]);
    let told = |args: &[&str]| {
        let ran = clientsmith(&dir, args);
        let help = ran.err.lines().find_map(|line| line.split_once("= help: "));
        help.map(|(_, help)| help.to_owned()).unwrap_or_default()
    };
    assert_eq!(
        told(&["generate"]),
        "allow its folder in the configuration, below `[[crate]]`: `allow-dir = [\"shared\"]`"
    );
    assert_eq!(told(&["lint", "api/lamps.yaml"]), told(&["generate"]));
    std::fs::copy(
        dir.path().join("api/lamps.yaml"),
        dir.path().join("api/own.yaml"),
    )
    .expect("copied");
    assert_eq!(
        told(&["lint", "api/own.yaml"]),
        "allow its folder: `--allow-dir shared`"
    );
    let config = CONFIG.replace("lamps.yaml", "api/lamps.yaml");
    write(
        dir.path(),
        "clientsmith.toml",
        &format!("{config}allow-dir = [\"shared\"]\n"),
    );
    let line = told(&["generate"]);
    assert_eq!(
        line,
        "allow its folder in the configuration, below `[[crate]]`: `allow-dir = [\"shared\", \"units\"]`"
    );
    write(
        dir.path(),
        "clientsmith.toml",
        &format!("{config}allow-dir = [\"shared\", \"units\"]\n"),
    );
    assert_eq!(clientsmith(&dir, &["generate"]).code, Some(0));
}

/// A pin is a line of the configuration, so that is what is shown.
#[test]
fn a_pin_that_names_nothing_is_shown_in_the_configuration() {
    let config = format!(
        "{CONFIG}\n[crate.names]\n\"#/components/schemas/Lmap\" = \"Light\"\nLamp = \"Bulb\"\n\
         \"/components/Lamps\" = \"Lights\"\n\"/definitions/Chandelier\" = \"Big\"\n"
    );
    let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", &config)]);
    let generated = clientsmith(&dir, &["generate"]);
    let named = clientsmith(&dir, &["names"]);
    assert_eq!((generated.code, named.code), (Some(0), Some(0)));
    let correct = "correct the pointer in the configuration, or remove it there";
    for (name, pointer, line, help) in [
        (
            "Light",
            "/components/schemas/Lmap",
            7,
            "did you mean `/components/schemas/Lamps`?",
        ),
        (
            "Bulb",
            "Lamp",
            8,
            "did you mean `/components/schemas/Lamps`?",
        ),
        (
            "Lights",
            "/components/Lamps",
            9,
            "did you mean `/components/schemas/Lamps`?",
        ),
        ("Big", "/definitions/Chandelier", 10, correct),
    ] {
        let head = format!(
            "warning: the name `{name}` is pinned for `{pointer}`, which names nothing [unused-pin]\n"
        );
        for told in [&generated.err, &named.err] {
            let one = told.split("\n\n").find(|one| one.starts_with(&head));
            let one = one.unwrap_or_else(|| panic!("{told}"));
            assert!(
                one.contains(&format!(" --> clientsmith.toml:{line}:1\n")),
                "{one}"
            );
            assert!(
                one.trim_end().ends_with(&format!("  = help: {help}")),
                "{one}"
            );
        }
    }
}
