//! The licence of a crate: its file, and whose that is.

mod support;

use std::fs;

use support::*;

#[test]
fn the_option_puts_the_text_into_the_crate() {
    let dir = folder(&[("lamps.yaml", GOOD)]);
    let args = ["generate", "lamps.yaml", "--license", "MIT"];
    assert_eq!(clientsmith(&dir, &args).err, "");
    let text = read(&dir, "lamps/LICENSE");
    assert!(
        text.starts_with("MIT License\n\nPermission is hereby granted, free of charge,"),
        "{text}"
    );
    assert!(read(&dir, "lamps/Cargo.toml").contains("\nlicense = \"MIT\"\n"));
    assert!(read(&dir, "lamps/README.md").ends_with(
        "\n\nLicence: MIT, for what is generated and for the runtime that is copied beside it.\n"
    ));
    let check = [&["check"][..], &args[1..]].concat();
    assert_eq!(clientsmith(&dir, &check).code, Some(0));
    // Another one takes its place, and what is not known is not made up.
    let args = ["generate", "lamps.yaml", "--license", "MPL-2.0"];
    assert_eq!(clientsmith(&dir, &args).err, "");
    assert_eq!(
        read(&dir, "lamps/LICENSE"),
        "SPDX-License-Identifier: MPL-2.0\n\nThe texts of licences are at https://spdx.org/licenses/.\n"
    );
    let both = ["generate", "lamps.yaml", "--license", "MIT OR Apache-2.0"];
    assert_eq!(clientsmith(&dir, &both).err, "");
    assert!(!dir.path().join("lamps/LICENSE").exists());
    for file in ["LICENSE-APACHE", "LICENSE-MIT"] {
        assert!(dir.path().join("lamps").join(file).exists(), "{file}");
    }
    for args in [
        &["generate", "--license", "MIT"][..],
        &["generate", "lamps.yaml", "--license", ""],
        &["generate", "lamps.yaml", "--license", "MIT or so"],
    ] {
        assert_eq!(clientsmith(&dir, args).code, Some(2), "{args:?}");
    }
    let slip = ["generate", "lamps.yaml", "--license", "mit or apache 2.0"];
    assert!(
        clientsmith(&dir, &slip).err.starts_with(
            "error: invalid value 'mit or apache 2.0' for '--license <SPDX>': it is no licence expression of SPDX; did \
             you mean `MIT OR Apache-2.0`?\n"
        )
    );
}

/// The command that mends what `check` finds has the licence.
#[test]
fn the_command_that_is_named_has_the_licence() {
    let dir = folder(&[("lamps.yaml", GOOD)]);
    let args = ["check", "lamps.yaml", "--license", "MIT OR ISC"];
    let ran = clientsmith(&dir, &args);
    assert!(
        ran.err
            .ends_with("\n  clientsmith generate lamps.yaml --license 'MIT OR ISC'\n"),
        "{}",
        ran.err
    );
}

#[test]
fn a_file_of_ones_own_is_copied() {
    let config = format!("{CONFIG}license-file = \"../COPYRIGHT.txt\"\n");
    let dir = folder(&[
        ("api/lamps.yaml", GOOD),
        ("api/clientsmith.toml", &config),
        ("COPYRIGHT.txt", "All of it is mine.\n"),
    ]);
    let here = dir.path().join("api");
    assert_eq!(below(&here, &["generate"]).err, "");
    assert_eq!(read(&dir, "api/made/LICENSE"), "All of it is mine.\n");
    assert!(read(&dir, "api/made/Cargo.toml").contains("\nlicense-file = \"LICENSE\"\n"));
    assert!(read(&dir, "api/made/README.md").ends_with(
        "\n\nLicence: see [LICENSE](LICENSE), for what is generated and for the runtime that is copied beside it.\n"
    ));
    write(dir.path(), "COPYRIGHT.txt", "Some of it is mine.\n");
    assert_eq!(below(&here, &["check"]).code, Some(1));
    // With both, the manifest has the expression, which says more to programs.
    write(
        dir.path(),
        "api/clientsmith.toml",
        &format!("{config}license = \"MIT\"\n"),
    );
    assert_eq!(below(&here, &["generate"]).err, "");
    assert_eq!(read(&dir, "api/made/LICENSE"), "Some of it is mine.\n");
    let manifest = read(&dir, "api/made/Cargo.toml");
    assert!(manifest.contains("\nlicense = \"MIT\"\n") && !manifest.contains("license-file"));
}

/// A licence that somebody put into the crate is theirs: no text of ours beside it, or over it.
#[test]
fn a_licence_that_is_there_stays() {
    let config = format!("{CONFIG}license = \"MIT\"\n");
    let dir = folder(&[
        ("lamps.yaml", GOOD),
        ("clientsmith.toml", &config),
        ("made/License.md", "Mine.\n"),
    ]);
    assert_eq!(clientsmith(&dir, &["generate"]).err, "");
    assert_eq!(read(&dir, "made/License.md"), "Mine.\n");
    assert!(!dir.path().join("made/LICENSE").exists());
    assert_eq!(clientsmith(&dir, &["check"]).code, Some(0));
    fs::remove_file(dir.path().join("made/License.md")).expect("it is there");
    assert_eq!(clientsmith(&dir, &["generate"]).err, "");
    assert!(read(&dir, "made/LICENSE").starts_with("MIT License\n"));
    assert_eq!(clientsmith(&dir, &["check"]).code, Some(0));
}
