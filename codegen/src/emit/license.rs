//! The files of the crate's licence.
//!
//! The texts are those of the licences, word for word and without a line of copyright: nothing that a
//! description says tells who holds it.

use std::borrow::Cow;

use super::Emit;
use crate::settings::LicenseFile;
use crate::tree::FileTree;

/// The file of a crate that has one licence, or a text of its own.
pub(super) const FILE: &str = "LICENSE";

/// A licence whose text is known here.
struct Known {
    /// Its identifier in the list of SPDX.
    id: &'static str,
    /// The end of the file's name, where there are several.
    suffix: &'static str,
    /// Its name, where the text doesn't begin with it.
    heading: &'static str,
    text: &'static str,
}

const KNOWN: &[Known] = &[
    Known {
        id: "0BSD",
        suffix: "0BSD",
        heading: "BSD Zero Clause License",
        text: include_str!("license/0bsd.txt"),
    },
    Known {
        id: "Apache-2.0",
        suffix: "APACHE",
        heading: "",
        text: include_str!("license/apache-2.0.txt"),
    },
    Known {
        id: "BSD-3-Clause",
        suffix: "BSD",
        heading: "BSD 3-Clause License",
        text: include_str!("license/bsd-3-clause.txt"),
    },
    Known {
        id: "ISC",
        suffix: "ISC",
        heading: "ISC License",
        text: include_str!("license/isc.txt"),
    },
    Known {
        id: "MIT",
        suffix: "MIT",
        heading: "MIT License",
        text: include_str!("license/mit.txt"),
    },
    Known {
        id: "Unlicense",
        suffix: "UNLICENSE",
        heading: "",
        text: include_str!("license/unlicense.txt"),
    },
];

impl Known {
    fn text(&self) -> Cow<'static, str> {
        match self.heading {
            "" => Cow::Borrowed(self.text),
            heading => Cow::Owned(format!("{heading}\n\n{}", self.text)),
        }
    }
}

pub(super) fn emit_license(cx: Emit<'_>, tree: &mut FileTree) {
    match (&cx.settings.license_file, &cx.settings.license) {
        (LicenseFile::Text(text), _) => tree.insert(FILE.to_owned(), text.clone()),
        (LicenseFile::Standard, Some(expression)) => emit_standard(expression, tree),
        (LicenseFile::Standard, None) | (LicenseFile::Theirs, _) => {}
    }
}

/// The texts of an expression such as `MIT OR Apache-2.0`, if each of them is known; else what is known
/// of it, which is no more than the expression.
fn emit_standard(expression: &str, tree: &mut FileTree) {
    let known = |id: &str| KNOWN.iter().find(|known| known.id == id.trim());
    let all: Option<Vec<&Known>> = expression.split(" OR ").map(known).collect();
    match all.as_deref() {
        Some([only]) => tree.insert(FILE.to_owned(), only.text().into_owned()),
        Some(several) => {
            for one in several {
                tree.insert(format!("{FILE}-{}", one.suffix), one.text().into_owned());
            }
        }
        None => {
            let expression: Vec<&str> = expression.split_whitespace().collect();
            let text = format!(
                "SPDX-License-Identifier: {}\n\nThe texts of licences are at https://spdx.org/licenses/.\n",
                expression.join(" ")
            );
            tree.insert(FILE.to_owned(), text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(expression: &str) -> Vec<(String, String)> {
        let mut tree = FileTree::default();
        emit_standard(expression, &mut tree);
        let first = |text: &str| text.lines().next().unwrap_or_default().trim().to_owned();
        tree.iter()
            .map(|(path, text)| (path.to_owned(), first(&text)))
            .collect()
    }

    fn named(files: &[(&str, &str)]) -> Vec<(String, String)> {
        let owned = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
        files.iter().map(owned).collect()
    }

    #[test]
    fn one_licence_is_one_file() {
        assert_eq!(files("MIT"), named(&[("LICENSE", "MIT License")]));
        let unlicense = "This is free and unencumbered software released into the public domain.";
        assert_eq!(files("Unlicense"), named(&[("LICENSE", unlicense)]));
    }

    #[test]
    fn a_choice_is_a_file_for_each() {
        let both = [
            ("LICENSE-APACHE", "Apache License"),
            ("LICENSE-MIT", "MIT License"),
        ];
        assert_eq!(files("MIT OR Apache-2.0"), named(&both));
        assert_eq!(files("Apache-2.0 OR MIT"), named(&both));
    }

    #[test]
    fn what_is_not_known_is_named_and_not_made_up() {
        for expression in ["MPL-2.0", "MIT OR MPL-2.0", "MIT AND ISC", "(MIT)"] {
            let head = format!("SPDX-License-Identifier: {expression}");
            assert_eq!(files(expression), named(&[("LICENSE", &head)]));
        }
        assert_eq!(
            files("LicenseRef-a\nb"),
            named(&[("LICENSE", "SPDX-License-Identifier: LicenseRef-a b")])
        );
    }

    #[test]
    fn texts_are_texts() {
        for known in KNOWN {
            assert!(
                known.text.ends_with(".\n") || known.text.ends_with('\n'),
                "{}",
                known.id
            );
            assert!(
                !known.text.to_lowercase().contains("copyright (c)"),
                "{}",
                known.id
            );
        }
    }
}
