//! Every diagnostic by its code: what it means, the smallest document that shows it, and its mend.

mod a_to_m;
mod n_to_t;
mod u_to_z;

/// One kind of diagnostic.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// Its code.
    pub code: &'static str,
    /// What was found, and what that means for the crate.
    pub what: &'static str,
    /// What to do, where a message has nothing more precise to say.
    pub mend: &'static str,
    /// What shows it.
    pub example: Example,
}

/// What shows a diagnostic.
#[derive(Clone, Copy, Debug)]
pub enum Example {
    /// A description in one file.
    Document(&'static str),
    /// A description in several files, the root first: names and texts.
    Files(&'static [(&'static str, &'static str)]),
    /// An overlay, for a description that is right by itself.
    Overlay {
        /// The description.
        description: &'static str,
        /// The overlay.
        overlay: &'static str,
    },
    /// No description does, or none that is short; how else it comes about.
    Elsewhere(&'static str),
}

/// What an overlay of the smallest description shows.
const fn overlaid(overlay: &'static str) -> Example {
    Example::Overlay {
        description: include_str!("documents/overlaid.yaml"),
        overlay,
    }
}

/// Every kind of diagnostic, sorted by code.
pub fn catalogue() -> impl Iterator<Item = &'static Entry> {
    a_to_m::ENTRIES
        .iter()
        .chain(n_to_t::ENTRIES)
        .chain(u_to_z::ENTRIES)
}

/// What to do about a kind of diagnostic.
pub(super) fn mend(code: &str) -> Option<&'static str> {
    let found = catalogue().find(|entry| entry.code == code)?;
    Some(found.mend)
}

/// The page that lists them all, as CommonMark.
#[must_use]
pub fn page() -> String {
    let mut out = String::from(
        "# Diagnostics\n\n\
         What the generator says about a description, by the code in brackets behind each message. Every\n\
         message has the place in your file and what to do. With an error, no crate is generated; a warning says\n\
         how something was read, or what was left out, and `--strict` makes an error of it.\n\n\
         This page is written from the code. A test holds that each of the documents below shows its\n\
         diagnostic, and that none is missing.\n",
    );
    for entry in catalogue() {
        out.push_str(&format!("\n## {}\n\n{}\n\n", entry.code, entry.what));
        out.push_str(&format!("To mend it: {}.\n", entry.mend));
        match entry.example {
            Example::Document(text) => out.push_str(&fenced(text)),
            Example::Files(files) => {
                for (name, text) in files {
                    out.push_str(&format!("\n`{name}`:\n{}", fenced(text)));
                }
            }
            Example::Overlay {
                description,
                overlay,
            } => {
                for (name, text) in [("openapi.yaml", description), ("fix.yaml", overlay)] {
                    out.push_str(&format!("\n`{name}`:\n{}", fenced(text)));
                }
            }
            Example::Elsewhere(how) => out.push_str(&format!("\n{how}\n")),
        }
    }
    out
}

fn fenced(text: &str) -> String {
    let language = if text.trim_start().starts_with(['{', '[']) {
        "json"
    } else {
        "yaml"
    };
    format!("\n```{language}\n{}\n```\n", text.trim_end_matches('\n'))
}
