//! The files as text: that each says truly what it needs.
#![cfg(feature = "source")]
#![allow(missing_docs)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use runtime::source::{Conditions, FILES, ROOMS, SourceFile};

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The text without comments.
fn code(text: &str) -> String {
    text.lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn word(text: &str) -> &str {
    text.split(|c| !is_word(c)).next().unwrap_or_default()
}

/// The first segments of all paths in a text: `a` and `b` in `use a::{c, d::e}; f(b::g)`.
fn roots(code: &str) -> BTreeSet<&str> {
    let mut roots = BTreeSet::new();
    for (at, _) in code.match_indices("::") {
        // `collect::<Vec<_>>` is a method.
        if code[at..].starts_with("::<") {
            continue;
        }
        let before = &code[..at];
        // "2001:db8::1" is a text.
        let line = before.rsplit('\n').next().unwrap_or_default();
        if line.matches('"').count() % 2 == 1 {
            continue;
        }
        let start = before.rfind(|c| !is_word(c)).map_or(0, |at| at + 1);
        // What a macro puts in the place of `$integer` is a type.
        if !before[..start].ends_with("::") && !before[..start].ends_with('$') {
            roots.insert(&before[start..]);
        }
    }
    roots
}

/// What comes next in a path: `a` and `b` for `{a, b::c}`, `a` for `a::b`.
fn next(path: &str) -> Vec<&str> {
    let Some(group) = path.strip_prefix('{') else {
        return vec![word(path)];
    };
    let mut depth = 0;
    let end = group.find(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        depth < 0
    });
    let group = &group[..end.unwrap_or(group.len())];
    let mut depth = 0;
    let names = group.split(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        depth == 0 && c == ','
    });
    let names = names.map(|name| word(name.trim_start()));
    names.filter(|name| !name.is_empty()).collect()
}

/// Every path that leads out of a file's module: the room and the module. What stands in the
/// `mod.rs` of a room counts as the room's module.
fn paths<'c>(room: &'c str, is_room: bool, code: &'c str) -> BTreeSet<(&'c str, &'c str)> {
    let mut found = BTreeSet::new();
    let mut outside = |path: &'c str| {
        let room = word(path);
        assert!(ROOMS.contains(&room), "`{room}` is no room");
        let rest = path[room.len()..].strip_prefix("::").unwrap_or_default();
        for name in next(rest) {
            let is_module = src().join(room).join(format!("{name}.rs")).is_file();
            found.insert((room, if is_module { name } else { room }));
        }
    };
    let mut inside = Vec::new();
    for (at, _) in code.match_indices("super::") {
        let (path, climbed) = (&code[at + 7..], code[..at].ends_with("super::"));
        match (path.starts_with("super::"), climbed || is_room) {
            (true, false) => {}
            (true, true) => panic!("a path leads out of the runtime"),
            // `pub(in super::super)`
            _ if word(path) == "super" => {}
            (false, true) => outside(path),
            (false, false) => inside.extend(next(path)),
        }
    }
    if is_room {
        let used = code
            .lines()
            .filter_map(|line| line.strip_prefix("pub use "));
        inside.extend(used.map(word).filter(|name| *name != "super"));
    }
    found.extend(inside.into_iter().map(|name| (room, name)));
    found
}

const KNOWN: [&str; 19] = [
    "bytes",
    "chrono",
    "futures_core",
    "http",
    "http_body",
    "hyper_util",
    "jiff",
    "percent_encoding",
    "quick_xml",
    "reqwest",
    "rustls",
    "serde",
    "serde_json",
    "time",
    "tokio",
    "tracing",
    "url",
    "uuid",
    "zeroize",
];

/// The packages whose crates a text names.
fn packages(all: &BTreeSet<&str>) -> Vec<String> {
    let named = KNOWN.iter().filter(|name| all.contains(**name));
    // The only package with an underscore in its name.
    let package = |name: &&str| match *name {
        "serde_json" => (*name).to_owned(),
        _ => name.replace('_', "-"),
    };
    named.map(package).collect()
}

/// The files of a room: the name of each, and its path.
fn files(room: &str) -> Vec<(String, String)> {
    let entries = std::fs::read_dir(src().join(room)).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut files: Vec<_> = names
        .map(|name| match name.trim_end_matches(".rs") {
            "mod" => (room.to_owned(), format!("{room}/{name}")),
            module => (module.to_owned(), format!("{room}/{name}")),
        })
        .collect();
    files.sort();
    files
}

/// The feature that the declaration of a module is conditioned on.
fn feature(room: &str, name: &str) -> Option<String> {
    let text = std::fs::read_to_string(src().join(room).join("mod.rs")).unwrap();
    let (before, _) = text.split_once(&format!("\npub mod {name};\n"))?;
    let condition = before.lines().last()?.strip_prefix("#[cfg(feature = \"")?;
    Some(condition.strip_suffix("\")]").unwrap().to_owned())
}

/// The table as `source.rs` has it.
fn table() -> String {
    let mut text = String::from("pub const FILES: &[SourceFile] = &[\n");
    for room in ROOMS {
        for (name, path) in files(room) {
            let own = std::fs::read_to_string(src().join(&path)).unwrap();
            let code = code(&own);
            let needs = paths(room, name == *room, &code);
            let needs: BTreeSet<_> = needs.into_iter().map(|(_, name)| name).collect();
            let needs = Vec::from_iter(needs);
            text += &format!(
                "    SourceFile {{ room: {room:?}, name: {name:?}, text: include_str!({path:?}),\n        \
                 needs: &{needs:?},\n        crates: &{:?}, feature: {:?} }},\n",
                packages(&roots(&code)),
                feature(room, &name),
            );
        }
    }
    text + "];\n"
}

/// Promise: each file says what it needs, and every file is there. `INSTA_UPDATE=always` writes it.
#[test]
fn files_need_what_they_say() {
    let path = src().join("source.rs");
    let old = std::fs::read_to_string(&path).unwrap();
    let at = old.find("pub const FILES").unwrap();
    let new = format!("{}{}", &old[..at], table());
    if std::env::var_os("INSTA_UPDATE").is_some_and(|value| value == "always") {
        return std::fs::write(path, new).unwrap();
    }
    assert!(old == new, "the table of files has changed");
}

#[test]
fn names_are_there_and_there_once() {
    let names: BTreeSet<_> = FILES.iter().map(|file| file.name).collect();
    assert_eq!(names.len(), FILES.len(), "a name stands for one file");
    for need in FILES.iter().flat_map(|file| file.needs) {
        assert!(names.contains(need), "{need}");
    }
}

/// Promise: nothing flows back up. A room imports only from those before it.
#[test]
fn no_room_imports_from_a_later_one() {
    let rank = |room: &str| ROOMS.iter().position(|known| *known == room).unwrap();
    for file in FILES {
        for (room, name) in paths(file.room, file.is_room(), &code(file.text)) {
            assert!(
                rank(room) <= rank(file.room),
                "{}: `{}` must not import `{room}::{name}`",
                file.path(),
                file.room
            );
        }
    }
}

/// Promise: what a file names is a crate that it says, a module that it imports, or a type.
#[test]
fn files_name_no_other_crates() {
    const LANGUAGE: [&str; 3] = ["self", "std", "super"];
    for file in FILES.iter().filter(|file| !file.is_room()) {
        let code = code(file.text);
        let all = roots(&code);
        // Every other path begins with a module that the file has imported, or with a type.
        let imported: BTreeSet<&str> = code
            .split([' ', '{', '}', ',', ';', ':', '\n'])
            .filter(|word| {
                FILES.iter().any(|file| file.name == *word)
                    || [
                        "cryptography",
                        "de",
                        "env",
                        "file_system",
                        "fmt",
                        "fs",
                        "header",
                        "io",
                        "mem",
                        "mpsc",
                        "oneshot",
                        "stack",
                        "task",
                        "thread",
                        "watch",
                    ]
                    .contains(word)
            })
            .collect();
        for root in all {
            let is_module = root.starts_with(|c: char| c.is_ascii_lowercase());
            let is_primitive = [
                "u8", "u16", "u32", "u64", "usize", "i16", "i32", "i64", "i128", "char", "str",
                "f64",
            ]
            .contains(&root);
            let fine = !is_module
                || is_primitive
                || KNOWN.contains(&root)
                || LANGUAGE.contains(&root)
                || imported.contains(root);
            assert!(fine, "{}: {root}", file.path());
        }
    }
}

/// Promise: a room's `mod.rs` declares all of its files, and the crate names each by a short path.
#[test]
fn all_files_are_declared() {
    let lib = std::fs::read_to_string(src().join("lib.rs")).unwrap();
    let used = |room: &str| {
        let mut all = Vec::new();
        for used in lib.split(&format!("pub use {room}::")).skip(1) {
            let (names, _) = used.split_once(';').unwrap();
            let names = names.trim_matches(['{', '}']).split(',');
            all.extend(names.map(|name| name.trim().to_owned()));
        }
        all.retain(|name| !name.is_empty());
        all.sort();
        all
    };
    for room in FILES.iter().filter(|file| file.is_room()) {
        let inside = FILES.iter().filter(|file| file.room == room.name);
        let inside = inside.filter(|file| !file.is_room());
        let names: Vec<_> = inside.map(|file| file.name.to_owned()).collect();
        let declared = room
            .text
            .lines()
            .filter_map(|line| line.strip_prefix("pub mod "));
        let declared: Vec<_> = declared.map(|line| line.trim_end_matches(';')).collect();
        assert_eq!(declared, names, "{}", room.path());
        assert_eq!(used(room.name), names, "lib.rs");
    }
}

/// Promise: where only some files are there, a room declares those alone.
#[test]
fn rooms_declare_what_is_there() {
    let find = |name: &str| FILES.iter().find(|file| file.name == name).unwrap();
    let wire: &SourceFile = find("wire");
    let some = |name: &str| {
        [
            "no_stack",
            "param",
            "reqwest_stack",
            "ring_cryptography",
            "style",
        ]
        .contains(&name)
    };
    let text = wire.text_with(Conditions::Kept, some);
    assert!(
        text.ends_with(
            "\n\npub mod no_stack;\npub mod param;\n#[cfg(feature = \"reqwest\")]\npub mod reqwest_stack;\n\
             #[cfg(feature = \"reqwest\")]\npub mod ring_cryptography;\npub mod style;\n\n\
             #[cfg(feature = \"aws-lc-rs\")]\npub use aws_lc_cryptography as cryptography;\n\
             #[cfg(not(feature = \"reqwest\"))]\npub use no_stack as stack;\n\
             #[cfg(feature = \"reqwest\")]\npub use reqwest_stack as stack;\n\
             #[cfg(all(feature = \"reqwest\", not(feature = \"aws-lc-rs\")))]\n\
             pub use ring_cryptography as cryptography;\n"
        ),
        "{text}"
    );
    // A module of another crate has the stack, and no condition.
    let text = wire.text_with(Conditions::Resolved, some);
    assert!(
        text.ends_with(
            "\n\npub mod no_stack;\npub mod param;\npub mod reqwest_stack;\npub mod ring_cryptography;\n\
             pub mod style;\n\npub use reqwest_stack as stack;\npub use ring_cryptography as cryptography;\n"
        ),
        "{text}"
    );
    assert_eq!(wire.text_with(Conditions::Kept, |_| true), wire.text);
    let style = find("style");
    assert_eq!(style.text_with(Conditions::Kept, |_| false), style.text);
}

/// What a copied file must not have: a path from the crate's root, a condition on a feature, tests, or more than 500 lines.
#[test]
fn files_can_be_copied() {
    for file in FILES {
        assert!(file.text.starts_with("//! "), "{}", file.path());
        assert!(file.text.lines().count() <= 500, "{}", file.path());
        for (before, line) in file.text.lines().zip(file.text.lines().skip(1)) {
            // A condition stands on a line of its own, before a module or another name for one.
            let is_condition = before.starts_with("#[cfg(");
            let fine = line.starts_with("pub mod ") || line.starts_with("pub use ");
            assert!(!is_condition || (file.is_room() && fine), "{}", file.path());
        }
        let conditions = if file.is_room() { "cfg(test" } else { "cfg(" };
        for refused in [
            "crate::", conditions, "#[test]", "unwrap()", ".expect(", "panic!(", "include",
        ] {
            assert!(
                !code(file.text).contains(refused),
                "{}: {refused}",
                file.path()
            );
        }
    }
}
