//! A crate goes into a folder of its own: not into one that holds other things and no crate.

mod support;

use support::*;

const MAKE: [&str; 4] = ["generate", "lamps.yaml", "--out", "full"];

fn made(dir: &tempfile::TempDir) -> bool {
    dir.path().join("full/Cargo.toml").exists()
}

/// Promise: a folder that holds other things and no crate gets none, unless whoever asked insists.
#[test]
fn a_folder_that_holds_other_things_is_refused() {
    let dir = folder(&[
        ("lamps.yaml", GOOD),
        ("full/Pictures/a.png", ""),
        ("full/letter.txt", ""),
        ("full/src/index.js", ""),
        ("full/.bashrc", ""),
        ("full/README.md", "mine"),
    ]);
    let before = std::fs::read_dir(dir.path().join("full"))
        .expect("there")
        .count();
    refused(
        clientsmith(&dir, &MAKE),
        "error: cannot write to full: it holds other things, and no crate of the generator's: .bashrc, Pictures, \
         letter.txt, src/index.js; nothing was written\n  = help: choose a folder for the crate alone, such as \
         `full/lamps`, or write it among them with `--force`\n",
    );
    let after = std::fs::read_dir(dir.path().join("full"))
        .expect("there")
        .count();
    assert_eq!(before, after);
    // For programs, all of them.
    let json = clientsmith(&dir, &[&MAKE[..], &["--message-format", "json"]].concat());
    let files =
        "\"others\":[\"full/.bashrc\",\"full/Pictures\",\"full/letter.txt\",\"full/src/index.js\"]";
    assert!(json.out.contains(files), "{}", json.out);
    // What is proposed can be done.
    let inner = ["generate", "lamps.yaml", "--out", "full/lamps"];
    assert_eq!(clientsmith(&dir, &inner).code, Some(0));
    let readme = dir.path().join("full/README.md");
    std::fs::remove_file(readme).expect("removed");
    std::fs::remove_dir_all(dir.path().join("full/lamps")).expect("removed");
    let forced = clientsmith(&dir, &[&MAKE[..], &["--force"]].concat());
    assert_eq!((forced.code, made(&dir)), (Some(0), true), "{}", forced.err);
    // From then on there is a crate, and what else is there does not matter.
    assert_eq!(clientsmith(&dir, &MAKE).code, Some(0));
}

#[test]
fn many_things_are_not_all_named() {
    let dir = folder(&[("lamps.yaml", GOOD)]);
    for number in 10..40 {
        write(dir.path(), &format!("full/{number}.txt"), "");
    }
    let ran = clientsmith(&dir, &MAKE);
    let said = ": 10.txt, 11.txt, 12.txt, 13.txt, 14.txt and 25 more; nothing was written\n";
    assert!(ran.err.contains(said), "{}", ran.err);
}

/// Promise: what a new repository has before there is any code is no reason to refuse.
#[test]
fn what_a_new_repository_holds_is_fine() {
    for files in [
        &[][..],
        &[".git/HEAD"],
        &[".git/HEAD", ".gitignore", "LICENSE-MIT", "LICENSE"],
        &["COPYING", ".github/workflows/ci.yml", ".editorconfig"],
        // What a run leaves that is killed before it has written anything.
        &[".generated-tmp-abcdefghijkl"],
    ] {
        let dir = folder(&[("lamps.yaml", GOOD)]);
        std::fs::create_dir(dir.path().join("full")).expect("made");
        for file in files {
            write(dir.path(), &format!("full/{file}"), "mine\n");
        }
        let ran = clientsmith(&dir, &MAKE);
        assert_eq!(
            (ran.code, made(&dir)),
            (Some(0), true),
            "{files:?}: {}",
            ran.err
        );
    }
}

/// Promise: the files that a crate is made of may lie beside it.
#[test]
fn what_is_read_may_be_there() {
    let config = "[[crate]]\nspec = \"specs/lamps.yaml\"\nout = \".\"\nname = \"lamps\"\noverlay = [\"own.yaml\"]\n";
    let overlay = "overlay: 1.0.0\ninfo: {title: a, version: '1'}\nactions:\n- target: $.info\n  update: {title: Lights}\n";
    let files = [
        ("specs/lamps.yaml", GOOD),
        ("specs/notes.txt", ""),
        ("own.yaml", overlay),
        ("clientsmith.toml", config),
    ];
    let dir = folder(&files);
    let ran = clientsmith(&dir, &["generate"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let dir = folder(&files);
    write(dir.path(), "letter.txt", "");
    refused(
        clientsmith(&dir, &["generate"]),
        "error: cannot write to .: it holds other things, and no crate of the generator's: letter.txt; nothing was \
         written [refused]\n --> clientsmith.toml:3:7\n  |\n3 | out = \".\"\n  |       ^\n  = help: choose a folder for \
         the crate alone, such as `lamps`, or write it among them with `--force`\n",
    );
}

/// Promise: a crate that lost its list is told by its manifest, as ever.
#[test]
fn a_crate_without_its_list_is_one() {
    let dir = folder(&[("lamps.yaml", GOOD)]);
    assert_eq!(clientsmith(&dir, &MAKE).code, Some(0));
    std::fs::remove_file(dir.path().join("full/.generated")).expect("removed");
    write(dir.path(), "full/tests/own.rs", "");
    assert_eq!(clientsmith(&dir, &MAKE).code, Some(0));
}
