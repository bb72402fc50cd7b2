//! Crates that are written and compared: what is printed, what is there afterwards, how it ends.

mod support;

use std::fs;

use support::*;

/// From nothing to a crate that is as it should be.
#[test]
fn from_a_description_to_a_crate() {
    let dir = folder(&[("openapi.yaml", GOOD)]);
    done(
        clientsmith(&dir, &["init", "openapi.yaml"]),
        "clientsmith.toml is written. `clientsmith generate` makes the crate that it names.\n",
    );
    done(
        clientsmith(&dir, &["generate"]),
        "lamps: 1 operation, 1 type; ALL files: ALL written, 0 unchanged, 0 removed; no warnings; N ms\n",
    );
    done(
        clientsmith(&dir, &["generate"]),
        "lamps: 1 operation, 1 type; ALL files: 0 written, ALL unchanged, 0 removed; no warnings; N ms\n",
    );
    done(
        clientsmith(&dir, &["check"]),
        "lamps: 1 operation, 1 type; ALL files, all up to date; no warnings; N ms\n",
    );
    assert_eq!(
        names_in(&dir),
        ["clientsmith.toml", "lamps", "openapi.yaml"]
    );
    assert!(read(&dir, "lamps/README.md").contains("run `clientsmith generate`"));
}

#[test]
fn what_is_out_of_date_is_told_as_much_as_is_wanted() {
    let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", CONFIG)]);
    clientsmith(&dir, &["generate"]);
    let client = read(&dir, "made/src/client.rs");
    write(
        dir.path(),
        "made/src/client.rs",
        &format!("{client}// Mine.\n"),
    );
    fs::remove_file(dir.path().join("made/rustfmt.toml")).expect("it was made");
    let told = "error: made: 1 file differs, 1 file is missing; to bring it up to date, and overwrite what was changed \
                by hand, run\n  clientsmith generate --force\n";
    let stat = "missing  +2 -0     made/rustfmt.toml\ndiffers  +0 -1     made/src/client.rs\n";
    // Three lines before the one that was added.
    let at = client.lines().count() - 2;
    let diff = format!(
        "--- /dev/null\n+++ b/made/rustfmt.toml\n@@ -0,0 +1,2 @@\n\
         +# Written and formatted by the generator.\n+disable_all_formatting = true\n\
         --- a/made/src/client.rs\n+++ b/made/src/client.rs\n@@ -{at},4 +{at},3 @@\n         \
         self.from_variables(\"LAMPS\", &[])\n     }}\n }}\n-// Mine.\n"
    );
    refused(clientsmith(&dir, &["check"]), told);
    for (more, out) in [("--stat", stat), ("--diff", diff.as_str())] {
        let ran = clientsmith(&dir, &["check", more]);
        assert_eq!((ran.code, ran.err.as_str()), (Some(1), told));
        assert_eq!(ran.out, out);
    }
    assert!(!dir.path().join("made/rustfmt.toml").exists());
}

/// A diff can be applied from the root of the repository, wherever it was made.
#[test]
fn a_diff_has_the_paths_of_the_repository() {
    let dir = folder(&[("a/lamps.yaml", GOOD), ("a/clientsmith.toml", CONFIG)]);
    fs::create_dir(dir.path().join(".git")).expect("made");
    below(&dir.path().join("a"), &["generate"]);
    let file = dir.path().join("a/made/rustfmt.toml");
    fs::remove_file(file).expect("it was made");
    let ran = below(&dir.path().join("a/made/src"), &["check", "--diff"]);
    assert!(
        ran.out.contains("\n+++ b/a/made/rustfmt.toml\n"),
        "{}",
        ran.out
    );
    assert!(
        ran.err.starts_with("error: ..: 1 file is missing; "),
        "{}",
        ran.err
    );
}

#[test]
fn a_configuration_counts_below_its_folder_and_is_where_its_paths_begin() {
    let dir = folder(&[("lamps.yaml", GOOD), (".clientsmith.toml", CONFIG)]);
    let inner = dir.path().join("crates/deep");
    fs::create_dir_all(&inner).expect("made");
    done(
        below(&inner, &["generate"]),
        "lamps: 1 operation, 1 type; ALL files: ALL written, 0 unchanged, 0 removed; no warnings; N ms\n",
    );
    assert!(dir.path().join("made/Cargo.toml").exists());
    write(dir.path(), "lamps.yaml", WRONG);
    let ran = below(&inner, &["check"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
    assert!(
        ran.err.contains("\n --> ../../lamps.yaml:2:1\n"),
        "{}",
        ran.err
    );
    assert!(
        ran.err.ends_with("\n\nerror: ../../lamps.yaml: 1 error\n"),
        "{}",
        ran.err
    );
    // A nearer one counts first.
    write(dir.path(), "crates/lights.yaml", GOOD);
    write(
        dir.path(),
        "crates/clientsmith.toml",
        "[[crate]]\nspec = \"lights.yaml\"\nout = \"lights\"\nname = \"lights\"\n",
    );
    assert_eq!(below(&inner, &["generate"]).code, Some(0));
    assert!(dir.path().join("crates/lights/Cargo.toml").exists());
}

#[test]
fn a_description_is_read_from_standard_input() {
    let dir = folder(&[]);
    let made = "the-lamps: 1 operation, 1 type; ALL files: ALL written, 0 unchanged, 0 removed; no warnings; \
                N ms\n";
    let text = GOOD.replace("title: Lamps", "title: The Lamps");
    done(fed(dir.path(), &["generate", "-"], &text), made);
    assert_eq!(names_in(&dir), ["the-lamps"]);
    let check = ["check", "-", "--out", "the-lamps"];
    assert_eq!(fed(dir.path(), &check, &text).code, Some(0));
    let ran = fed(dir.path(), &["generate", "-"], WRONG);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
    assert!(ran.err.contains("\n --> <stdin>:2:1\n"), "{}", ran.err);
    let last = "\n\nerror: <stdin>: 1 error; nothing was written\n";
    assert!(ran.err.ends_with(last), "{}", ran.err);
}

/// A description that the configuration names is generated as that says, and no other one is.
#[test]
fn a_file_of_the_configuration_is_generated_as_that_says() {
    let config =
        format!("{CONFIG}[[crate]]\nspec = \"other.yaml\"\nout = \"other\"\nname = \"other\"\n");
    let dir = folder(&[
        ("lamps.yaml", GOOD),
        ("other.yaml", WRONG),
        ("third.yaml", GOOD),
        ("clientsmith.toml", &config),
    ]);
    assert_eq!(
        clientsmith(&dir, &["generate", "./lamps.yaml"]).code,
        Some(0)
    );
    assert!(dir.path().join("made/Cargo.toml").exists());
    assert_eq!(clientsmith(&dir, &["check", "lamps.yaml"]).code, Some(0));
    // Any other one stands for itself.
    assert_eq!(clientsmith(&dir, &["generate", "third.yaml"]).code, Some(0));
    assert!(dir.path().join("third/Cargo.toml").exists());
    let elsewhere = ["generate", "lamps.yaml", "--out", "elsewhere"];
    assert_eq!(clientsmith(&dir, &elsewhere).code, Some(0));
    assert!(dir.path().join("elsewhere/Cargo.toml").exists());
}

#[test]
fn as_much_is_said_as_is_wanted() {
    let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", CONFIG)]);
    done(clientsmith(&dir, &["generate", "-q"]), "");
    done(clientsmith(&dir, &["-q", "check"]), "");
    fs::remove_file(dir.path().join("made/rustfmt.toml")).expect("it was made");
    let ran = clientsmith(&dir, &["generate", "-v"]);
    assert_eq!(
        ran.err,
        "reading clientsmith.toml\nreading lamps.yaml\nwrote made/rustfmt.toml\n"
    );
    let lights = GOOD.replace("Lamps", "Lights");
    write(dir.path(), "lamps.yaml", &lights);
    let ran = clientsmith(&dir, &["generate", "--verbose"]);
    assert!(
        ran.err.contains("\nwrote made/src/types/lights.rs\n"),
        "{}",
        ran.err
    );
    assert!(
        ran.err.contains("\nremoved made/src/types/lamps.rs\n"),
        "{}",
        ran.err
    );
    assert_eq!(clientsmith(&dir, &["generate", "-q", "-v"]).code, Some(2));
}

/// Where a description is vague, by why.
#[test]
fn values_without_a_type_are_listed() {
    let vague = "\
openapi: 3.1.0
info: { title: Vague, version: '1' }
paths:
  /thing:
    get:
      operationId: getThing
      parameters: [{ name: q, in: query, schema: {} }]
      responses:
        '200':
          description: It.
          content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
components:
  schemas:
    Thing:
      type: object
      properties:
        meta: { description: Whatever. }
        list: { type: array }
        free: { type: object }
        open: { type: object, properties: { a: { type: string } }, additionalProperties: true }
        odd: { enum: [1, [a]] }
        nothing: { type: 'null' }
        gone: { $ref: '#/components/schemas/Things' }
        all: { type: array, items: { $ref: gone.yaml } }
        fine: { type: string }
";
    let dir = folder(&[("vague.yaml", vague), ("lamps.yaml", GOOD)]);
    let listed = "\
vague: 8 values of any JSON, `serde_json::Value`
  the schema says nothing of the value:
    vague.yaml#/components/schemas/Thing/properties/meta
    vague.yaml#/paths/~1thing/get/parameters/0/schema
  the schema is a reference that leads nowhere:
    vague.yaml#/components/schemas/Thing/properties/all/items
    vague.yaml#/components/schemas/Thing/properties/gone
  nothing is said of the list's items:
    vague.yaml#/components/schemas/Thing/properties/list
  nothing is said of the object's members:
    vague.yaml#/components/schemas/Thing/properties/free
  other members than those that are described are allowed:
    vague.yaml#/components/schemas/Thing/properties/open
  the values that are listed are not all scalars:
    vague.yaml#/components/schemas/Thing/properties/odd
";
    for command in ["generate", "check"] {
        let made = [
            command,
            "vague.yaml",
            "--out",
            "made",
            "--report-untyped",
            "-q",
        ];
        // What is wrong with the references is told beside that.
        let ran = clientsmith(&dir, &made);
        assert_eq!((ran.code, ran.out.as_str()), (Some(0), listed));
    }
    done(
        clientsmith(&dir, &["generate", "lamps.yaml", "--report-untyped", "-q"]),
        "lamps: every value has a type\n",
    );
}
