//! Folders that others write to as well: what is ours is put in order, what is not stays.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use file_tree::{Changes, Error, FileTree, HEADING, Held, Kind, MANIFEST, TEMPORARY};
use tempfile::TempDir;

const LIB: &str = "//! A.\n\npub mod api;\n\npub use api::A;\n";

fn tree(files: &[(&str, &str)]) -> FileTree {
    let mut tree = FileTree::default();
    for (path, text) in files {
        tree.insert((*path).to_owned(), (*text).to_owned());
    }
    tree.seal();
    tree
}

/// A crate of three files; `word` is in one of them.
fn small(word: &str) -> FileTree {
    tree(&[
        ("Cargo.toml", "[package]\n"),
        ("src/lib.rs", LIB),
        ("src/api.rs", &format!("//! {word}\n")),
    ])
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn put(dir: &TempDir, path: &str, text: &str) {
    let path = dir.path().join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    fs::write(path, text).expect("written");
}

fn text(dir: &TempDir, path: &str) -> String {
    fs::read_to_string(dir.path().join(path)).expect("it is there")
}

/// All that is in a folder; a folder has no text.
fn all(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).expect("readable") {
            let path = entry.expect("readable").path();
            let name = path.strip_prefix(folder).expect("below it");
            let name = name.to_string_lossy().into_owned();
            if path.is_dir() {
                found.insert(name, String::new());
                open.push(path);
            } else {
                let text = fs::read(&path).expect("readable");
                found.insert(name, String::from_utf8_lossy(&text).into_owned());
            }
        }
    }
    found
}

#[track_caller]
fn not_ours(result: Result<Changes, Error>) -> [Vec<String>; 3] {
    match result {
        Err(Error::NotOurs {
            foreign,
            changed,
            unrecorded,
        }) => [foreign, changed, unrecorded],
        other => panic!("it is refused: {other:?}"),
    }
}

fn forced(tree: &FileTree, dir: &TempDir) {
    let held = Held::acquire(dir.path(), || ()).expect("nobody else has it");
    let mut changes = tree.compare(held.folder()).expect("compared");
    changes.force();
    changes.allowed().expect("anything goes");
    tree.apply(&held, &changes).expect("written");
}

/// Promise: what is as it should be is not written again.
#[test]
fn what_is_unchanged_is_left_alone() {
    let dir = folder();
    let first = small("a").write(dir.path()).expect("written");
    assert_eq!((first.differing.len(), first.unchanged), (4, 0));
    let written = |path: &str| {
        let there = fs::metadata(dir.path().join(path)).expect("it is there");
        there.modified().expect("a time")
    };
    let before = written("src/lib.rs");
    let second = small("b").write(dir.path()).expect("written");
    let paths: Vec<_> = second.differing.iter().map(|c| c.path.as_str()).collect();
    assert_eq!(paths, ["src/api.rs", MANIFEST]);
    let changes = tree(&[("Cargo.toml", "[package]\n"), ("src/z.rs", "")]);
    let changes = changes.compare(dir.path()).expect("compared");
    let shown: Vec<_> = changes.shown().map(|c| c.path.as_str()).collect();
    // What is removed, too, before the list of all of them.
    assert_eq!(shown, ["src/z.rs", "src/api.rs", "src/lib.rs", MANIFEST]);
    assert_eq!(written("src/lib.rs"), before);
    assert_eq!(text(&dir, "src/api.rs"), "//! b\n");
}

/// Promise: a file that no run has written is not overwritten, and nothing else is written then.
#[test]
fn what_somebody_put_there_is_named_and_stays() {
    let dir = folder();
    put(&dir, "Cargo.toml", "mine");
    put(&dir, "src/api.rs", "//! a\n");
    let before = all(dir.path());
    let [foreign, ..] = not_ours(small("a").write(dir.path()));
    assert_eq!(
        foreign,
        ["Cargo.toml"],
        "what is equal anyway is no obstacle"
    );
    assert_eq!(all(dir.path()), before);
    forced(&small("a"), &dir);
    assert_eq!(text(&dir, "Cargo.toml"), "[package]\n");
}

/// Promise: a list that somebody planted gives no right to a content that is not recorded in it.
#[test]
fn a_planted_list_is_not_believed() {
    for list in [
        "# Written by the generator: the files that are its own.\nCargo.toml\nkeep.rs\n".to_owned(),
        text(
            &{
                let other = folder();
                small("x").write(other.path()).expect("written");
                other
            },
            MANIFEST,
        ) + "keep.rs\n",
    ] {
        let dir = folder();
        put(&dir, MANIFEST, &list);
        put(&dir, "Cargo.toml", "mine");
        put(&dir, "keep.rs", "mine");
        let [foreign, changed, unrecorded] = not_ours(small("a").write(dir.path()));
        assert!(foreign.is_empty(), "{foreign:?}");
        assert_eq!([changed, unrecorded].concat(), ["Cargo.toml"]);
        fs::remove_file(dir.path().join("Cargo.toml")).expect("removed");
        let changes = small("a").write(dir.path()).expect("nothing is in the way");
        assert_eq!(changes.kept.len(), 1);
        assert_eq!(text(&dir, "keep.rs"), "mine");
    }
    let dir = folder();
    put(&dir, MANIFEST, "my own notes\n");
    let [foreign, ..] = not_ours(small("a").write(dir.path()));
    assert_eq!(foreign, [MANIFEST]);
}

/// Promise: a list may not lead out of the folder.
#[test]
fn a_list_cannot_name_what_is_outside() {
    let dir = folder();
    put(&dir, "outside", "mine");
    let hash = "6d6f5d1b5d3b4bd33f0a8eea4d09f6c1a5d1f1c1a4ee7b4b4b4b4b4b4b4b4b4b";
    put(
        &dir,
        "crate/.generated",
        &format!("# Written by the generator: the files that are its own\n{hash}  ../outside\n"),
    );
    small("a")
        .write(&dir.path().join("crate"))
        .expect("written");
    assert_eq!(text(&dir, "outside"), "mine");
}

/// Promise: a file of ours that a person changed is not overwritten; where it is stale it stays.
#[test]
fn what_a_person_changed_is_named_and_stays() {
    let dir = folder();
    small("a").write(dir.path()).expect("written");
    put(&dir, "src/api.rs", "//! by hand\n");
    let before = all(dir.path());
    let [_, changed, _] = not_ours(small("b").write(dir.path()));
    assert_eq!(changed, ["src/api.rs"]);
    assert_eq!(all(dir.path()), before);

    let without = tree(&[("Cargo.toml", "[package]\n")]);
    let changes = without.write(dir.path()).expect("nothing is overwritten");
    assert_eq!(changes.kept.len(), 1);
    assert_eq!(changes.stale.len(), 1, "src/lib.rs goes");
    assert_eq!(text(&dir, "src/api.rs"), "//! by hand\n");
    assert!(
        !text(&dir, MANIFEST).contains("api.rs"),
        "it is its user's now"
    );
    assert!(without.compare(dir.path()).expect("compared").is_empty());
}

/// Promise: `force` gives up what a person changed.
#[test]
fn changed_files_can_be_given_up() {
    let dir = folder();
    small("a").write(dir.path()).expect("written");
    put(&dir, "src/api.rs", "//! by hand\n");
    forced(&tree(&[("Cargo.toml", "[package]\n")]), &dir);
    assert_eq!(
        all(dir.path()).keys().collect::<Vec<_>>(),
        [MANIFEST, "Cargo.toml"]
    );
}

/// Promise: Git's line ends of Windows are no change: not of files, and not of the list.
#[test]
fn line_ends_of_windows_are_no_change() {
    let dir = folder();
    small("a").write(dir.path()).expect("written");
    for path in [MANIFEST, "Cargo.toml", "src/lib.rs", "src/api.rs"] {
        let dos = text(&dir, path).replace('\n', "\r\n");
        put(&dir, path, &dos);
    }
    assert!(small("a").compare(dir.path()).expect("compared").is_empty());
    let changes = small("b").write(dir.path()).expect("all of it is ours");
    assert_eq!(changes.differing.len(), 2);
}

/// Promise: below the folder, no link is followed: not to write, not to compare, not to remove.
#[cfg(unix)]
#[test]
fn links_are_refused_by_name() {
    use std::os::unix::fs::symlink;
    for (place, target) in [
        ("src", "../outside"),
        ("src/api.rs", "../../outside/api.rs"),
        ("Cargo.toml", "nowhere"),
        (MANIFEST, "../outside/list"),
    ] {
        let dir = folder();
        put(&dir, "outside/api.rs", "mine");
        put(&dir, "outside/lib.rs", "mine");
        put(&dir, "outside/list", "mine");
        fs::create_dir_all(dir.path().join("crate/src")).expect("made");
        let link = dir.path().join("crate").join(place);
        let _ = fs::remove_dir(&link);
        symlink(target, &link).expect("linked");
        let before = all(&dir.path().join("outside"));
        let refused = small("a")
            .write(&dir.path().join("crate"))
            .expect_err("a link");
        let Error::Blocked(places) = &refused else {
            panic!("{refused}");
        };
        assert_eq!(places.len(), 1, "{refused}");
        assert!(
            places[0].0.ends_with(place) && places[0].1 == Kind::Link,
            "{refused}"
        );
        assert_eq!(all(&dir.path().join("outside")), before);
        assert!(!dir.path().join("crate/Cargo.toml").exists());
    }
    // The folder itself may be one: its user named it.
    let dir = folder();
    fs::create_dir(dir.path().join("real")).expect("made");
    symlink("real", dir.path().join("link")).expect("linked");
    small("a").write(&dir.path().join("link")).expect("written");
    assert_eq!(text(&dir, "real/src/api.rs"), "//! a\n");
}

/// Promise: what is stale is not removed through a link.
#[cfg(unix)]
#[test]
fn nothing_is_removed_behind_a_link() {
    let dir = folder();
    let more = tree(&[("Cargo.toml", "[package]\n"), ("docs/a.md", "a\n")]);
    more.write(&dir.path().join("crate")).expect("written");
    fs::rename(dir.path().join("crate/docs"), dir.path().join("outside")).expect("moved");
    std::os::unix::fs::symlink("../outside", dir.path().join("crate/docs")).expect("linked");
    let less = tree(&[("Cargo.toml", "[package]\n")]);
    let changes = less.write(&dir.path().join("crate")).expect("written");
    assert_eq!(changes.kept.len(), 1);
    assert_eq!(text(&dir, "outside/a.md"), "a\n");
}

/// Promise: a pipe, a socket or a folder in the place of a file is refused at once.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_opened() {
    let kinds: [(&str, Kind); 3] = [
        ("pipe", Kind::Special),
        ("socket", Kind::Special),
        ("folder", Kind::Folder),
    ];
    for path in ["Cargo.toml", MANIFEST, "src/api.rs"] {
        for (what, kind) in kinds {
            let dir = folder();
            fs::create_dir(dir.path().join("src")).expect("made");
            let place = dir.path().join(path);
            match what {
                "pipe" => {
                    let made = std::process::Command::new("mkfifo").arg(&place).status();
                    assert!(made.expect("mkfifo is there").success());
                }
                "socket" => drop(std::os::unix::net::UnixListener::bind(&place).expect("bound")),
                _ => fs::create_dir(&place).expect("made"),
            }
            let (sent, done) = std::sync::mpsc::channel();
            let to = dir.path().to_path_buf();
            std::thread::spawn(move || sent.send(small("a").write(&to).err()));
            let limit = std::time::Duration::from_secs(10);
            let refused = done.recv_timeout(limit).expect("it does not wait");
            let Some(Error::Blocked(places)) = refused else {
                panic!("{path} {what}: {refused:?}");
            };
            assert_eq!(places[0].1, kind);
            assert!(places[0].0.ends_with(path));
        }
    }
}

/// Promise: names of temporary files that a user took do no harm, and what killed runs left goes.
#[test]
fn what_killed_runs_left_goes_and_nothing_else() {
    let dir = folder();
    small("a").write(dir.path()).expect("written");
    let left = format!("src/{TEMPORARY}abcDEF012345");
    let mine = [
        format!("src/{TEMPORARY}notes"),
        "src/api.rs.new".to_owned(),
        format!("mine/{TEMPORARY}abcDEF012345"),
    ];
    put(&dir, &left, "half");
    for path in &mine {
        put(&dir, path, "mine");
    }
    small("b").write(dir.path()).expect("written");
    assert!(!dir.path().join(left).exists());
    for path in &mine {
        assert_eq!(text(&dir, path), "mine");
    }
}

/// Promise: a run that failed halfway says so, and the next one brings the folder in order.
#[cfg(unix)]
#[test]
fn a_list_of_an_interrupted_run_names_old_and_new() {
    let dir = folder();
    small("a").write(dir.path()).expect("written");
    let old = text(&dir, MANIFEST);
    let clean = folder();
    small("b").write(clean.path()).expect("written");
    let new = text(&clean, MANIFEST);
    // As it is between the first file and the last one.
    let entries = |list: &str| -> Vec<String> {
        let lines = list.lines().filter(|line| !line.starts_with('#'));
        lines.map(str::to_owned).collect()
    };
    let mut both = [entries(&old), entries(&new)].concat();
    both.push(entries(&old)[0].replace("Cargo.toml", "gone/away.rs"));
    let head = old.lines().next().expect("a line");
    put(&dir, MANIFEST, &format!("{head}\n{}\n", both.join("\n")));
    fs::create_dir(dir.path().join("gone")).expect("made");
    for content in ["//! a\n", "//! b\n"] {
        put(&dir, "src/api.rs", content);
        small("b").write(dir.path()).expect("both are ours");
        assert_eq!(all(dir.path()), all(clean.path()));
        put(&dir, MANIFEST, &format!("{head}\n{}\n", both.join("\n")));
    }
}

/// Promise: a second run waits for the first one, and says so.
#[test]
fn one_run_at_a_time() {
    let dir = folder();
    let to = dir.path().join("crate");
    let held = Held::acquire(&to, || panic!("nobody has it")).expect("made");
    let (said, heard) = std::sync::mpsc::channel();
    let other = std::thread::spawn({
        let to = to.clone();
        move || {
            let waiting = move || said.send(()).expect("heard");
            Held::acquire(&to, waiting).map(|held| held.folder().to_path_buf())
        }
    });
    heard.recv().expect("it says that it waits");
    assert!(!other.is_finished());
    // The folder that it waits for goes away under it.
    held.abandon();
    other.join().expect("no panic").expect("it has it now");
    assert!(to.is_dir());
    assert_eq!(
        fs::read_dir(&to).expect("readable").count(),
        0,
        "a lock leaves nothing"
    );
}

/// Promise: a module that a person adds stays, wherever its line stands.
#[test]
fn modules_of_ones_own_stay() {
    let dir = folder();
    small("a").write(dir.path()).expect("written");
    put(&dir, "src/ext.rs", "//! Mine.\n");
    put(&dir, "src/more/mod.rs", "//! Mine.\n");
    let own = LIB.replace("pub use", "pub mod ext;\n\npub use") + "\npub(crate) mod more;\n";
    put(&dir, "src/lib.rs", &own);
    // Nothing else changes: the lines may stay where they are.
    assert!(small("a").compare(dir.path()).expect("compared").is_empty());

    let other = |word: &str| {
        let mut tree = small(word);
        tree.insert("src/lib.rs".to_owned(), format!("//! {word}\n{LIB}"));
        tree
    };
    let changes = other("b")
        .write(dir.path())
        .expect("no change of a person's");
    assert_eq!(changes.differing.len(), 3);
    let expected = format!("//! b\n{LIB}\n{HEADING}\npub mod ext;\npub(crate) mod more;\n");
    assert_eq!(text(&dir, "src/lib.rs"), expected);
    assert!(other("b").compare(dir.path()).expect("compared").is_empty());

    // Without its file, a line has no meaning.
    fs::remove_file(dir.path().join("src/ext.rs")).expect("removed");
    other("b").write(dir.path()).expect("written");
    let expected = format!("//! b\n{LIB}\n{HEADING}\npub(crate) mod more;\n");
    assert_eq!(text(&dir, "src/lib.rs"), expected);
    put(&dir, "src/lib.rs", &format!("//! b\n{LIB}"));
    other("c").write(dir.path()).expect("written");
    assert_eq!(text(&dir, "src/lib.rs"), format!("//! c\n{LIB}"));
    assert_eq!(text(&dir, "src/more/mod.rs"), "//! Mine.\n");
}

/// Promise: lines that declare modules of ours are no module of a person's, and other lines are
/// changes.
#[test]
fn only_modules_of_ones_own_stay() {
    let dir = folder();
    let xml = tree(&[
        ("src/lib.rs", "pub mod api;\npub mod xml;\n"),
        ("src/xml.rs", "x\n"),
    ]);
    xml.write(dir.path()).expect("written");
    let plain = tree(&[("src/lib.rs", "pub mod api;\n")]);
    plain.write(dir.path()).expect("written");
    assert_eq!(text(&dir, "src/lib.rs"), "pub mod api;\n");
    put(&dir, "src/ext.rs", "");
    put(
        &dir,
        "src/lib.rs",
        "pub mod api;\npub mod ext;\nuse ext::A;\n",
    );
    let [_, changed, _] = not_ours(plain.write(dir.path()));
    assert_eq!(changed, ["src/lib.rs"]);
}
