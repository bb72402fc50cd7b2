//! Files that cannot be read: what is said of them, where that came from, and what mends it.

mod support;

use std::fs;

use support::*;

/// The words behind `error: cannot read `.
#[track_caller]
fn lint(dir: &tempfile::TempDir, file: &str, said: &str) {
    refused(
        clientsmith(dir, &["lint", file]),
        &format!("error: cannot read {said}\n"),
    );
}

#[test]
fn a_path_that_leads_to_nothing() {
    let dir = folder(&[
        ("Lamps.yaml", GOOD),
        ("specs/rooms.yml", GOOD),
        ("specs/doors.json", "{}"),
    ]);
    for (path, help) in [
        ("lamps.yaml", "did you mean `Lamps.yaml`?"),
        ("lamps.yml", "did you mean `Lamps.yaml`?"),
        ("Lmaps.yaml", "did you mean `Lamps.yaml`?"),
        ("specs/rooms.yaml", "did you mean `specs/rooms.yml`?"),
        ("Specs/Rooms.yml", "did you mean `specs/rooms.yml`?"),
        ("specs/doors.yaml", "did you mean `specs/doors.json`?"),
        (
            "specs/windows.yaml",
            "give the path of a file that is there",
        ),
        ("other/rooms.yml", "there is no folder `other` either"),
        (
            "Lamps.yaml/rooms.yml",
            "give the path of a file that is there",
        ),
    ] {
        lint(
            &dir,
            path,
            &format!("{path}: there is no such file\n  = help: {help}"),
        );
    }
}

#[test]
fn what_is_no_file_or_no_text() {
    let dir = folder(&[
        ("one/lamps.yaml", GOOD),
        ("two/lamps.yaml", GOOD),
        ("two/rooms.yaml", GOOD),
    ]);
    lint(
        &dir,
        "one",
        "one: it is a folder\n  = help: name the file in it: `one/lamps.yaml`",
    );
    lint(
        &dir,
        "two",
        "two: it is a folder\n  = help: name a file in it",
    );
    let utf16: Vec<u8> = GOOD
        .replace("Lamps", "Lämpchen")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for (name, bytes, said) in [
        (
            "gzip",
            &b"\x1f\x8b\x08\0\xff"[..],
            "this is a gzip file and no text\n  = help: unpack it first",
        ),
        (
            "latin",
            b"openapi: 3.0.3\ninfo: {title: L\xe4mpchen}\n",
            "line 2 is not UTF-8 text\n  = help: is it Latin-1? save it as UTF-8",
        ),
        (
            "utf16",
            &utf16,
            "this is not UTF-8 text\n  = help: is it UTF-16? save it as UTF-8",
        ),
    ] {
        fs::write(dir.path().join(name), bytes).expect("written");
        lint(&dir, name, &format!("{name}: {said}"));
    }
}

/// A mark of the byte order says how a text is to be read, and is no part of it.
#[test]
fn a_mark_of_the_byte_order_is_no_fault() {
    let dir = folder(&[("mark.yaml", &format!("\u{feff}{GOOD}"))]);
    for (name, unit) in [
        ("little.yaml", u16::to_le_bytes as fn(u16) -> [u8; 2]),
        ("big.yaml", u16::to_be_bytes),
    ] {
        let text = format!("\u{feff}{GOOD}");
        let bytes: Vec<u8> = text.encode_utf16().flat_map(unit).collect();
        fs::write(dir.path().join(name), bytes).expect("written");
    }
    for name in ["mark.yaml", "little.yaml", "big.yaml"] {
        let ran = clientsmith(&dir, &["lint", name]);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{name}");
    }
}

/// What a configuration names is shown where it names it.
#[test]
fn the_line_of_the_configuration_is_shown() {
    let config = "[[crate]]\nspec = \"lamps.yml\"\nout = \"made\"\nname = \"lamps\"\n";
    let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", config)]);
    let spec =
        "error: cannot read lamps.yml: there is no such file; nothing was written [unreadable]
 --> clientsmith.toml:2:8
  |
2 | spec = \"lamps.yml\"
  |        ^
  = help: did you mean `lamps.yaml`?
";
    refused(clientsmith(&dir, &["generate"]), spec);
    let config = format!(
        "{}overlay = [\"a.yaml\", \"b.yaml\"]\nlicense-file = \"LICENSE\"\n",
        config.replace(".yml", ".yaml")
    );
    write(dir.path(), "clientsmith.toml", &config);
    write(
        dir.path(),
        "a.yaml",
        "overlay: 1.0.0\ninfo: { title: A, version: '1' }\nactions:\n  - { target: $.info, update: { summary: A } }\n",
    );
    let overlay =
        "error: cannot read b.yaml: there is no such file; nothing was written [unreadable]
 --> clientsmith.toml:5:22
  |
5 | overlay = [\"a.yaml\", \"b.yaml\"]
  |                      ^
  = help: give the path of a file that is there
";
    refused(clientsmith(&dir, &["generate"]), overlay);
    write(
        dir.path(),
        "b.yaml",
        &fs::read_to_string(dir.path().join("a.yaml"))
            .expect("a text")
            .replace('A', "B"),
    );
    let license =
        "error: cannot read LICENSE: there is no such file; nothing was written [unreadable]
 --> clientsmith.toml:6:16
  |
6 | license-file = \"LICENSE\"
  |                ^
  = help: give the path of a file that is there
";
    refused(clientsmith(&dir, &["generate"]), license);
    let named = ["generate", "--config", "clientsmth.toml"];
    refused(
        clientsmith(&dir, &named),
        "error: cannot read clientsmth.toml: there is no such file; nothing was written\n  = help: did you mean \
         `clientsmith.toml`?\n",
    );
}

/// A program reads the same as an object.
#[test]
fn programs_are_told_the_place_and_the_help() {
    let config = "[[crate]]\nspec = \"lamps.yml\"\nout = \"made\"\nname = \"lamps\"\n";
    let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", config)]);
    let ran = clientsmith(&dir, &["generate", "--message-format", "json"]);
    assert_eq!(ran.code, Some(1));
    assert_eq!(
        ran.out,
        "{\"file\":\"clientsmith.toml\",\"pointer\":\"\",\"line\":2,\"column\":8,\"end_line\":2,\"end_column\":9,\
         \"code\":\"unreadable\",\"severity\":\"error\",\"message\":\"cannot read lamps.yml: there is no such file; \
         nothing was written\",\"help\":\"did you mean `lamps.yaml`?\",\"notes\":[]}\n"
    );
}

/// A reference to a file that is not there is shown where it stands, with the file that was meant.
#[test]
fn the_line_of_a_reference_is_shown() {
    let description = |path: &str| {
        GOOD.replace(
            "names: {type: array, items: {type: string}}",
            &format!("name: {{$ref: \"{path}\"}}"),
        )
    };
    for (path, meant) in [
        ("models/name.yaml", "models/Name.yaml"),
        ("Models/Name.yaml", "models/Name.yaml"),
        ("models/Name.yml", "models/Name.yaml"),
        ("models/Nmae.yaml", "models/Name.yaml"),
    ] {
        let dir = folder(&[
            ("lamps.yaml", &description(path)),
            ("models/Name.yaml", "{type: string}\n"),
        ]);
        let ran = clientsmith(&dir, &["lint", "lamps.yaml"]);
        let carets = "^".repeat(path.len() + 2);
        let expected = format!(
            "warning: `{path}` is referred to, but there is no such file; it is read as any value [missing-file]
  --> lamps.yaml:18:22
   |
18 |         name: {{$ref: \"{path}\"}}
   |                      {carets}
   = help: did you mean `{meant}`?

"
        );
        assert_eq!(ran.err, expected);
    }
}

/// Standard input has a name of its own, whatever the system calls it.
#[cfg(target_os = "linux")]
#[test]
fn standard_input_by_its_path() {
    let dir = folder(&[]);
    refused(
        fed(dir.path(), &["lint", "/dev/stdin"], GOOD),
        "error: cannot read /dev/stdin: it is a pipe or a device and no file\n  = help: give `-` for standard input\n",
    );
}

/// Promise: a configuration that is a link to nowhere is told, and not passed over for one above it.
#[cfg(unix)]
#[test]
fn a_configuration_that_leads_nowhere() {
    let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", CONFIG)]);
    let inner = dir.path().join("inner");
    std::fs::create_dir_all(&inner).expect("made");
    let link = inner.join("clientsmith.toml");
    for (target, told) in [
        (
            "../config/none.toml",
            "there is no such file; nothing was written\n",
        ),
        ("clientsmith.toml", "Too many levels of symbolic links"),
    ] {
        std::os::unix::fs::symlink(target, &link).expect("linked");
        let ran = below(&inner, &["generate"]);
        let told = format!("error: cannot read clientsmith.toml: {told}");
        assert!(ran.code == Some(1) && ran.err.starts_with(&told), "{ran:?}");
        std::fs::remove_file(&link).expect("removed");
    }
    assert_eq!(below(&inner, &["generate"]).code, Some(0));
}

/// Promise: what was asked for and cannot be printed is a failure, and a reader that has gone away is none.
#[cfg(target_os = "linux")]
#[test]
fn a_device_that_takes_nothing() {
    let dir = folder(&[("lamps.yaml", GOOD)]);
    for args in [
        &["--help"][..],
        &["--version"],
        &["names", "lamps.yaml"],
        &["completions", "bash"],
    ] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
        let mut command = command(dir.path(), args);
        let output = command
            .stdout(full.expect("it is there"))
            .output()
            .expect("it starts");
        let err = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(1), "{args:?}: {err}");
        assert!(
            err.starts_with("error: cannot write to standard output: "),
            "{args:?}: {err}"
        );
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let output = command.stdout(writer).output().expect("it starts");
        assert_eq!(output.status.code(), Some(0), "{args:?}");
    }
}
