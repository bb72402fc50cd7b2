//! The licence of a crate: how it is written, and whose the one in its folder is.

use std::fs;
use std::path::Path;

use spdx::identifiers::LICENSES;
use spdx::{Expression, License, ParseMode, license_id};

/// What is told of a licence that is no expression of
/// [SPDX](https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/), which Cargo and crates.io want, and what to do
/// about it.
pub(crate) fn refused(license: &str) -> Option<(String, String)> {
    let help = match (is_expression(license), meant(license)) {
        (true, _) => return None,
        (false, Some(meant)) => format!("did you mean `{meant}`?"),
        (false, None) => "write identifiers of https://spdx.org/licenses with `OR` or `AND` between them; a licence \
                          that is not there is `LicenseRef-NAME`, and `license-file` names its text"
            .to_owned(),
    };
    let message = format!("`license = \"{license}\"` is no licence expression of SPDX");
    Some((message, help))
}

/// Takes a licence as the option has it.
///
/// # Errors
/// It is no expression of SPDX; the text says so, and which one was meant.
#[cfg(feature = "commands")]
pub(crate) fn parse(license: &str) -> Result<String, String> {
    match (is_expression(license), meant(license)) {
        (true, _) => Ok(license.to_owned()),
        (false, Some(meant)) => Err(format!(
            "it is no licence expression of SPDX; did you mean `{meant}`?"
        )),
        (false, None) => {
            Err("it is no licence expression of SPDX, such as `MIT OR Apache-2.0`".to_owned())
        }
    }
}

fn is_expression(license: &str) -> bool {
    // `GPL-3.0` is no longer to be used, but everybody knows what it is, and so do registries.
    let mode = ParseMode {
        allow_deprecated: true,
        ..ParseMode::STRICT
    };
    Expression::parse_mode(license, mode).is_ok()
}

/// The expression that somebody had in mind, if each licence of it is nearly one.
fn meant(license: &str) -> Option<String> {
    let words: Vec<&str> = license.split_whitespace().collect();
    let spaced = words.join(" ").replace('/', " OR ");
    let is_operator = |word: &str| ["OR", "AND"].contains(&word.to_ascii_uppercase().as_str());
    let mut parts: Vec<String> = Vec::new();
    let mut name: Vec<&str> = Vec::new();
    for word in spaced.split_whitespace() {
        if is_operator(word) {
            parts.push(nearest(&name.join(" "))?.to_owned());
            parts.push(word.to_ascii_uppercase());
            name.clear();
        } else {
            name.push(word);
        }
    }
    parts.push(nearest(&name.join(" "))?.to_owned());
    let meant = parts.join(" ");
    is_expression(&meant).then_some(meant)
}

/// The licence whose identifier or name is nearly that, else the shortest identifier that begins so.
fn nearest(name: &str) -> Option<&'static str> {
    let name = folded(name);
    let allowed = (name.len() / 4).clamp(1, 3);
    let in_use =
        |license: &&License| license_id(license.name).is_some_and(|id| !id.is_deprecated());
    let licenses = || LICENSES.iter().filter(in_use);
    let distances = licenses().flat_map(|license| {
        let words = [license.name, license.full_name].map(folded);
        words.map(|word| (strsim::osa_distance(&name, &word), license.name))
    });
    let near = distances.filter(|(distance, _)| *distance <= allowed && !name.is_empty());
    let begun = || {
        let has_number = name.contains(|c: char| c.is_ascii_digit());
        let begins = |license: &&License| has_number && folded(license.name).starts_with(&name);
        licenses()
            .filter(begins)
            .map(|license| license.name)
            .min_by_key(|id| id.len())
    };
    near.min().map(|(_, id)| id).or_else(begun)
}

/// Letters and digits alone, without what people write around the name of a licence and the number of its version.
fn folded(name: &str) -> String {
    let around = ["the", "license", "licence", "version", "v"];
    let words = name.to_ascii_lowercase();
    let words = words.split(|c: char| !c.is_ascii_alphanumeric());
    let words: String = words.filter(|word| !around.contains(word)).collect();
    let mut letters = words.chars().peekable();
    let mut folded = String::new();
    while let Some(letter) = letters.next() {
        let is_version = letter == 'v' && letters.peek().is_some_and(char::is_ascii_digit);
        folded.extend((!is_version).then_some(letter));
    }
    folded
}

/// Whether a folder has a licence that is none of the generator's files.
pub(crate) fn is_theirs(folder: &Path) -> bool {
    let list = fs::read_to_string(folder.join(codegen::tree::MANIFEST)).unwrap_or_default();
    let generated: Vec<&str> = list
        .lines()
        .filter_map(|line| line.split_once("  ").map(|(_, path)| path))
        .collect();
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut theirs = names.filter(|name| !generated.contains(&name.as_str()));
    theirs.any(|name| is_license(&name))
}

/// Whether a file is a licence by its name.
pub(crate) fn is_license(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    ["LICENSE", "LICENCE", "COPYING", "UNLICENSE"]
        .iter()
        .any(|word| name.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_told_from_licences() {
        for license in [
            "MIT",
            "MIT OR Apache-2.0",
            "(MIT AND ISC) OR Apache-2.0 WITH LLVM-exception",
            "GPL-3.0",
            "GPL-3.0-or-later",
            "LicenseRef-ours",
        ] {
            assert_eq!(refused(license), None, "{license}");
        }
        for (license, expected) in [
            ("Apache 2", Some("Apache-2.0")),
            ("Apache License 2.0", Some("Apache-2.0")),
            ("Apache License, Version 2.0", Some("Apache-2.0")),
            ("apache2", Some("Apache-2.0")),
            ("mit", Some("MIT")),
            ("MTI", Some("MIT")),
            ("The MIT License", Some("MIT")),
            ("MIT/Apache-2.0", Some("MIT OR Apache-2.0")),
            ("mit or apache 2.0", Some("MIT OR Apache-2.0")),
            ("MPL 2", Some("MPL-2.0")),
            ("BSD-3", Some("BSD-3-Clause")),
            ("GPLv3", Some("GPL-3.0-only")),
            ("", None),
            ("OR", None),
            ("MIT OR", None),
            ("Proprietary", None),
            ("All rights reserved", None),
            ("see LICENSE", None),
        ] {
            assert!(!is_expression(license), "{license}");
            assert_eq!(meant(license).as_deref(), expected, "{license}");
        }
    }
}
