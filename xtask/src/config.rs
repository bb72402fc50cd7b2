//! Configurations: read, and what is told of one that cannot be used.

mod pins;
mod unusable;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use codegen::Texts;
use codegen::diag::{self, Diagnostic, Diagnostics, SourceTexts, Target};
use codegen::settings::{Config, parse_config};
use serde::Deserialize;
use toml::Spanned;

use crate::failure::{Failure, Place};
use crate::files;

#[cfg(feature = "commands")]
pub(crate) use unusable::name_meant;
pub(crate) use unusable::unusable;

/// Where findings go: to a terminal, to a program, into a text.
pub(crate) trait Tell {
    /// Takes what was found in a text.
    ///
    /// # Errors
    /// It cannot be written.
    fn tell(&mut self, found: &Diagnostics, texts: &dyn SourceTexts) -> Result<(), Failure>;
}

/// For people, one finding behind the other.
impl Tell for String {
    fn tell(&mut self, found: &Diagnostics, texts: &dyn SourceTexts) -> Result<(), Failure> {
        let text = diag::render(found, texts);
        if !text.is_empty() {
            self.push_str(&text);
            self.push('\n');
        }
        Ok(())
    }
}

/// Reads a configuration, and its text. `shown` is how it is called.
///
/// # Errors
/// It cannot be read, is none, or names no crate.
pub(crate) fn read(
    file: &Path,
    shown: &str,
    tell: &mut dyn Tell,
) -> Result<(Config, String), Failure> {
    let text = files::read_text(file, shown)?;
    let config = match parse_config(shown, &text) {
        Ok(config) => config,
        Err(wrong) => {
            let found: Diagnostics = std::iter::once(explained(*wrong, &text)).collect();
            let mut texts = Texts::default();
            texts.insert(Arc::from(shown), text);
            tell.tell(&found, &texts)?;
            let why = format!("{shown}: it cannot be used");
            return Err(Failure::coded("config", why));
        }
    };
    if config.crates.is_empty() {
        let failure = Failure::coded("config", "it names no crate");
        let failure = failure.help("name one under `[[crate]]`, with `spec`, `out` and `name`");
        return Err(failure.at(crates_place(shown, &text).as_ref()));
    }
    Ok((config, text))
}

/// Where a configuration says what of a crate.
#[derive(Clone, Default, Debug)]
pub(crate) struct Places {
    /// The description.
    pub(crate) spec: Option<Place>,
    /// The crate's folder.
    pub(crate) out: Option<Place>,
    /// The overlays, in their order.
    pub(crate) overlays: Vec<Place>,
    /// The folders that references may lead into, in their order.
    pub(crate) allow_dir: Vec<Place>,
    /// The files that stand for addresses, each with its address.
    pub(crate) files: Vec<(String, Place)>,
    /// The file of the licence.
    pub(crate) license_file: Option<Place>,
    name: Option<Place>,
    version: Option<Place>,
    license: Option<Place>,
    idempotency_key: Option<Place>,
    prefix: Option<Place>,
    headers: Vec<HeaderPlaces>,
    /// The pinned names, each with what it is pinned for.
    names: Vec<(String, Place)>,
}

/// The same of a header.
#[derive(Clone, Default, Debug)]
struct HeaderPlaces {
    name: Option<Place>,
    value: Option<Place>,
}

/// The places of each crate of a configuration that can be read.
pub(crate) fn places(shown: &str, text: &str) -> Vec<Places> {
    #[derive(Default, Deserialize)]
    struct Spans {
        #[serde(rename = "crate")]
        crates: Vec<CrateSpans>,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    struct CrateSpans {
        spec: Spanned<String>,
        name: Spanned<String>,
        out: Spanned<String>,
        version: Option<Spanned<String>>,
        license: Option<Spanned<String>>,
        idempotency_key: Option<Spanned<String>>,
        #[serde(default)]
        environment: EnvironmentSpans,
        #[serde(default)]
        headers: Vec<HeaderSpans>,
        #[serde(default)]
        overlay: Vec<Spanned<String>>,
        #[serde(default)]
        allow_dir: Vec<Spanned<String>>,
        #[serde(default)]
        files: BTreeMap<String, Spanned<String>>,
        license_file: Option<Spanned<String>>,
        #[serde(default)]
        names: BTreeMap<Spanned<String>, String>,
    }
    #[derive(Default, Deserialize)]
    struct EnvironmentSpans {
        prefix: Option<Spanned<String>>,
    }
    #[derive(Deserialize)]
    struct HeaderSpans {
        name: Spanned<String>,
        value: Option<Spanned<String>>,
    }
    let spans: Spans = toml::from_str(text).unwrap_or_default();
    let (file, text) = (Arc::from(shown), Arc::from(text));
    let place = |value: &Spanned<String>| Place::new(&file, &text, value.span());
    let of_header = |spans: &HeaderSpans| HeaderPlaces {
        name: Some(place(&spans.name)),
        value: spans.value.as_ref().map(place),
    };
    let of_pin = |pointer: &Spanned<String>| {
        let told = pointer.as_ref().trim_start_matches('#');
        (told.to_owned(), place(pointer))
    };
    let of_file = |(address, path): (&String, &Spanned<String>)| (address.clone(), place(path));
    let of_crate = |spans: &CrateSpans| Places {
        spec: Some(place(&spans.spec)),
        overlays: spans.overlay.iter().map(place).collect(),
        allow_dir: spans.allow_dir.iter().map(place).collect(),
        files: spans.files.iter().map(of_file).collect(),
        license_file: spans.license_file.as_ref().map(place),
        name: Some(place(&spans.name)),
        out: Some(place(&spans.out)),
        version: spans.version.as_ref().map(place),
        license: spans.license.as_ref().map(place),
        idempotency_key: spans.idempotency_key.as_ref().map(place),
        prefix: spans.environment.prefix.as_ref().map(place),
        headers: spans.headers.iter().map(of_header).collect(),
        names: spans.names.keys().map(of_pin).collect(),
    };
    spans.crates.iter().map(of_crate).collect()
}

/// The list of crates.
fn crates_place(shown: &str, text: &str) -> Option<Place> {
    #[derive(Deserialize)]
    struct Spans {
        #[serde(rename = "crate")]
        crates: Spanned<Vec<toml::Value>>,
    }
    let spans: Spans = toml::from_str(text).ok()?;
    Some(Place::new(
        &Arc::from(shown),
        &Arc::from(text),
        spans.crates.span(),
    ))
}

/// What the parser says, in words about settings: its own are about fields of structs.
fn explained(mut wrong: Diagnostic, text: &str) -> Diagnostic {
    let words: Vec<&str> = wrong.message.split('`').skip(1).step_by(2).collect();
    let (message, help) = match words.as_slice() {
        [unknown, known @ ..] if wrong.message.starts_with("unknown field ") => {
            let help = match (closest(unknown, known), known) {
                (_, [_]) if is_of_crate(unknown) => format!(
                    "it belongs to a crate: write it below `[[crate]]`, and a table as `[crate.{unknown}]`"
                ),
                (Some(meant), _) => format!("did you mean `{meant}`?"),
                (None, [only]) => format!("the only setting here is `{only}`"),
                (None, known) => format!("the settings here are `{}`", known.join("`, `")),
            };
            (format!("there is no setting `{unknown}`"), help)
        }
        ["crate"] if wrong.message.starts_with("missing field ") => (
            "it names no crate".to_owned(),
            "name one under `[[crate]]`, with `spec`, `out` and `name`".to_owned(),
        ),
        [missing] if wrong.message.starts_with("missing field ") => (
            format!("the setting `{missing}` is missing"),
            format!("add a line `{missing} = \"…\"`"),
        ),
        [none, allowed @ ..] if wrong.message.starts_with("unknown variant ") => (
            format!(
                "`{none}` cannot stand here; it is one of {}",
                listed(allowed)
            ),
            match closest(none, allowed) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "write one of them".to_owned(),
            },
        ),
        _ if &*wrong.message == "duplicate key" => (
            match twice(&wrong, text) {
                Some(key) => format!("the setting `{key}` is there twice"),
                None => "this setting is there twice".to_owned(),
            },
            "remove one of the two".to_owned(),
        ),
        _ => match misshapen(&wrong.message, text) {
            Some(said) => said,
            None => return wrong,
        },
    };
    wrong.message = message.into();
    wrong.help(help)
}

/// `a`, `b` and `c`.
fn listed(words: &[&str]) -> String {
    match words {
        [all @ .., last] if !all.is_empty() => format!("`{}` and `{last}`", all.join("`, `")),
        words => format!("`{}`", words.concat()),
    }
}

/// The key at the place of what is wrong.
fn twice(wrong: &Diagnostic, text: &str) -> Option<String> {
    let Target::Position { line, column } = wrong.at else {
        return None;
    };
    let line = text.lines().nth(line.checked_sub(1)?)?;
    let rest: String = line.chars().skip(column.checked_sub(1)?).collect();
    let end = |c: char| c.is_whitespace() || "=].".contains(c);
    let key = rest.split(end).next()?.trim_matches('"');
    (!key.is_empty()).then(|| key.to_owned())
}

/// What is said of a value of the wrong kind, and how it is to be written.
fn misshapen(message: &str, text: &str) -> Option<(String, String)> {
    let (found, expected) = message
        .strip_prefix("invalid type: ")?
        .split_once(", expected ")?;
    if let Some((key, words)) = listed_selection(text) {
        let message = format!("`{key}` is a table that says what the words are, not a list");
        let help = format!(
            "write `{key} = {{ tags = {words} }}`, or in place of `tags` one of `paths`, `operations` and `extensions`"
        );
        return Some((message, help));
    }
    if text.lines().any(|line| line.trim() == "[crate]") {
        let message = "`crate` is a list, as there may be several of them".to_owned();
        return Some((message, "write `[[crate]]`, with two brackets".to_owned()));
    }
    let (kind, value) = found.split_once(' ').unwrap_or((found, ""));
    let value = value.trim_start_matches("point ").trim_matches('`');
    let found = match kind {
        "sequence" => "a list".to_owned(),
        "map" => "a table".to_owned(),
        "integer" | "floating" => format!("the number {value}"),
        "boolean" => value.to_owned(),
        "string" => format!("the text {value}"),
        _ => return None,
    };
    let (expected, written) = match expected {
        "a sequence" if kind == "string" => ("a list", format!("`[{value}]`")),
        "a sequence" => ("a list", "`[ … ]`".to_owned()),
        "a string" if !value.is_empty() => ("a text", format!("`\"{value}\"`, with the quotes")),
        "a string" => ("a text", "`\"…\"`".to_owned()),
        "a boolean" => (
            "`true` or `false`",
            "`true` or `false`, without quotes".to_owned(),
        ),
        _ if expected == "a map" || expected.starts_with("struct ") => {
            ("a table", "`{ … = … }`".to_owned())
        }
        _ => return None,
    };
    Some((
        format!("{expected} is expected here, not {found}"),
        format!("write {written}"),
    ))
}

/// The first `include` or `exclude` that is a list of words.
fn listed_selection(text: &str) -> Option<(&'static str, String)> {
    let config: toml::Table = text.parse().ok()?;
    let crates = config.get("crate")?.as_array()?.iter();
    let mut all = crates.flat_map(|one| ["include", "exclude"].map(|key| (key, one.get(key))));
    all.find_map(|(key, value)| Some((key, value.filter(|value| value.is_array())?.to_string())))
}

/// Whether there is such a setting below `[[crate]]`.
fn is_of_crate(word: &str) -> bool {
    let of_crate = format!("[[crate]]\nspec = ''\nout = ''\nname = ''\n{word} = 0\n");
    match parse_config("", &of_crate) {
        Ok(_) => true,
        Err(wrong) => {
            !wrong.message.starts_with("unknown field ")
                && wrong.message.starts_with("invalid type")
        }
    }
}

/// The known word that was meant, if one is near enough to be a slip of the fingers, or begins so.
fn closest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let begun = || {
        let mut known = known.iter().copied();
        known.find(|known| word.chars().count() > 2 && known.starts_with(word))
    };
    near(word, known).or_else(begun)
}

/// The known word that is near enough to be a slip of the fingers.
fn near<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let allowed = (word.chars().count() / 3).clamp(1, 3);
    let distances = known
        .iter()
        .map(|known| (strsim::osa_distance(word, known), *known));
    let near = distances.filter(|(distance, _)| *distance <= allowed);
    near.min().map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let file = dir.path().join("clientsmith.toml");
        std::fs::write(&file, text).expect("written");
        let mut told = String::new();
        match read(&file, "clientsmith.toml", &mut told) {
            Ok((config, _)) => format!("{} crates", config.crates.len()),
            Err(failure) => format!("{told}error: {failure}\n"),
        }
    }

    #[test]
    fn slips_are_explained() {
        let expected = "\
error: there is no setting `licence` [config]
 --> clientsmith.toml:5:1
  |
5 | licence = \"MIT\"
  | ^
  = help: did you mean `license`?

error: clientsmith.toml: it cannot be used
";
        let crate_of =
            |more: &str| format!("[[crate]]\nspec = \"a.yaml\"\nout = \"a\"\nname = \"a\"\n{more}");
        assert_eq!(told(&crate_of("licence = \"MIT\"\n")), expected);
        let far = told(&crate_of("[crate.environment]\npassword = \"B\"\n"));
        assert!(
            far.contains("help: the only setting here is `prefix`\n"),
            "{far}"
        );
        let missing = told("[[crate]]\nspec = \"a.yaml\"\nname = \"a\"\n");
        assert!(
            missing.contains("error: the setting `out` is missing [config]\n"),
            "{missing}"
        );
        assert!(
            missing.contains("help: add a line `out = \"…\"`\n"),
            "{missing}"
        );
        let empty = told("");
        assert!(
            empty.contains("error: it names no crate [config]\n"),
            "{empty}"
        );
        let above = told("[[fix]]\nname = \"a\"\n");
        assert!(
            above.contains(
                "help: it belongs to a crate: write it below `[[crate]]`, and a table as `[crate.fix]`\n"
            ),
            "{above}"
        );
        for (wrong, meant) in [
            ("overlays = []\n", "overlay"),
            ("allow-dirs = []\n", "allow-dir"),
            ("[crate.excludes]\n", "exclude"),
            ("[crate.include]\ntag = []\n", "tags"),
            ("[[crate.fix]]\nname = \"a\"\nupdates = 1\n", "update"),
        ] {
            let said = told(&crate_of(wrong));
            assert!(
                said.contains(&format!("help: did you mean `{meant}`?\n")),
                "{said}"
            );
        }
        for (wrong, said) in [
            (
                "include = [\"lamps\"]\n",
                "error: `include` is a table that says what the words are, not a list [config]\n",
            ),
            (
                "include = [\"lamps\"]\n",
                "help: write `include = { tags = [\"lamps\"] }`, or in place of `tags` one of `paths`, `operations` and `extensions`\n",
            ),
            (
                "overlay = \"a.yaml\"\n",
                "error: a list is expected here, not the text \"a.yaml\" [config]\n",
            ),
            ("overlay = \"a.yaml\"\n", "help: write `[\"a.yaml\"]`\n"),
            (
                "license = 3\n",
                "error: a text is expected here, not the number 3 [config]\n",
            ),
            ("license = 3\n", "help: write `\"3\"`, with the quotes\n"),
            (
                "include = \"lamps\"\n",
                "error: a table is expected here, not the text \"lamps\" [config]\n",
            ),
        ] {
            let told = told(&crate_of(wrong));
            assert!(told.contains(said), "{told}");
        }
        assert_eq!(told(&crate_of("")), "1 crates");
        let single = told("[crate]\nspec = \"a.yaml\"\nout = \"a\"\nname = \"a\"\n");
        assert!(
            single.contains("help: write `[[crate]]`, with two brackets\n"),
            "{single}"
        );
        assert_eq!(
            told("crate = []\n"),
            "error: it names no crate [config]\n --> clientsmith.toml:1:9\n  |\n1 | crate = []\n  |         ^\n  \
             = help: name one under `[[crate]]`, with `spec`, `out` and `name`\n"
        );
    }
}
