//! `Cargo.toml` of the generated crate: complete in itself, no path into anybody's workspace.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use ::runtime::source::{BUILT_IN, Conditions, SourceFile};
use diag::is_unprintable;

use super::runtime::needed;
use super::{Emit, features, license, markdown, runtime};
use crate::settings::LicenseFile;

/// Formatting of the crate is the generator's: `cargo fmt` in a workspace leaves it alone.
pub(super) const RUSTFMT: &str = "\
# Written and formatted by the generator.
disable_all_formatting = true
";

/// Reviews and statistics pass over what nobody wrote; modules of the user's own stand beside these folders.
pub(super) const GITATTRIBUTES: &str = "\
/docs/** linguist-generated=true
/examples/** linguist-generated=true
/src/api/** linguist-generated=true
/src/client.rs linguist-generated=true
/src/runtime/** linguist-generated=true
/src/server.rs linguist-generated=true
/src/types/** linguist-generated=true
/src/xml.rs linguist-generated=true
";

/// What the crates that runtime and generated code name are asked for, as a TOML value. A test
/// holds the versions against the workspace's table.
pub(super) const DEPENDENCIES: &[(&str, &str)] = &[
    ("bytes", "\"1.12\""),
    (
        "chrono",
        "{ version = \"0.4\", default-features = false, features = [\"std\"] }",
    ),
    (
        "futures-core",
        "{ version = \"0.3\", default-features = false }",
    ),
    ("http", "\"1.5\""),
    ("http-body", "\"1.1\""),
    (
        "hyper-util",
        "{ version = \"0.1\", default-features = false, features = [\"client-legacy\", \"http1\", \"http2\", \"tokio\"] }",
    ),
    (
        "jiff",
        "{ version = \"1.0\", default-features = false, features = [\"std\"] }",
    ),
    ("percent-encoding", "\"2.3\""),
    ("quick-xml", "\"0.42\""),
    (
        "reqwest",
        "{ version = \"0.13\", default-features = false, features = [\"http2\", \"rustls-no-provider\", \"system-proxy\"] }",
    ),
    (
        "rustls",
        "{ version = \"0.23\", default-features = false, features = [\"ring\", \"std\"] }",
    ),
    ("serde", "\"1\""),
    (
        "serde_json",
        "{ version = \"1\", features = [\"float_roundtrip\", \"preserve_order\"] }",
    ),
    (
        "time",
        "{ version = \"0.3\", default-features = false, features = [\"std\"] }",
    ),
    (
        "tokio",
        "{ version = \"1.54\", default-features = false, features = [\"io-util\", \"rt\", \"time\"] }",
    ),
    (
        "tracing",
        "{ version = \"0.1\", default-features = false, features = [\"std\"] }",
    ),
    ("url", "\"2.5\""),
    (
        "uuid",
        "{ version = \"1.20\", default-features = false, features = [\"std\"] }",
    ),
    ("zeroize", "\"1.9\""),
];

pub(super) fn emit_manifest(cx: Emit<'_>) -> String {
    let settings = cx.settings;
    let version = settings
        .version
        .as_deref()
        .filter(|version| is_semver(version));
    let version = version.unwrap_or("0.1.0");
    let description = format!("A client of {}", one_line(&cx.api.info.title));
    let mut out = String::from("[package]\n");
    let mut field = |key: &str, value: &str| {
        let _ = writeln!(out, "{key} = {}", toml_string(value));
    };
    field("name", &settings.name);
    field("version", version);
    field("description", &description);
    field("edition", "2024");
    field("rust-version", "1.88");
    if let Some(license) = &settings.license {
        field("license", license);
    } else if matches!(settings.license_file, LicenseFile::Text(_)) {
        field("license-file", license::FILE);
    }
    if let Some(repository) = &settings.repository {
        field("repository", repository);
    }
    field("readme", "README.md");
    out.push_str(
        "categories = [\"api-bindings\"]\nkeywords = [\"api\", \"client\", \"openapi\"]\n",
    );
    out.push_str(&emit_features(cx));
    out.push_str("\n[dependencies]\n");
    let is_optional =
        |file: &SourceFile| runtime::conditions(cx) == Conditions::Kept && file.feature.is_some();
    let files = needed(cx);
    let named = |optional: bool| {
        let files = files
            .iter()
            .filter(move |file| is_optional(file) == optional);
        files
            .flat_map(|file| file.crates.iter().copied())
            .collect::<Vec<_>>()
    };
    let always: Vec<&str> = [named(false), vec!["http", "serde", "serde_json"]].concat();
    let sometimes = named(true);
    let table: BTreeMap<_, _> = DEPENDENCIES.iter().copied().collect();
    for (name, value) in table {
        let is_optional = !always.contains(&name);
        if !is_optional || sometimes.contains(&name) {
            let value = match name {
                "tokio" => tokio(cx, value),
                _ => value.to_owned(),
            };
            let value = match is_optional {
                true => optional(&value),
                false => value,
            };
            let _ = writeln!(out, "{name} = {value}");
        }
    }
    out.push_str(DEV_DEPENDENCIES);
    out.push_str(DOCS_RS);
    out.push_str(&emit_examples(cx));
    out
}

/// What tokio is asked for beside time and its handle: what tokens that are shared need, and files where no
/// feature can ask for them.
fn tokio(cx: Emit<'_>, value: &str) -> String {
    let has_oauth = needed(cx).iter().any(|file| file.name == "oauth");
    let mut value = value.to_owned();
    if has_oauth {
        value = value.replace("\"rt\"", "\"rt\", \"sync\"");
    }
    if runtime::conditions(cx) == Conditions::Resolved {
        value = value.replace("\"io-util\"", "\"fs\", \"io-util\"");
    }
    value
}

/// The value of a dependency that a feature brings.
fn optional(value: &str) -> String {
    match value.strip_suffix(" }") {
        Some(table) => format!("{table}, optional = true }}"),
        None => format!("{{ version = {value}, optional = true }}"),
    }
}

/// The features of others that a feature turns on. (zstd would build C.)
const PASSED_ON: &[(&str, &[&str])] = &[
    ("aws-lc-rs", &["reqwest", "rustls/aws_lc_rs"]),
    (
        "compression",
        &[
            "reqwest",
            "reqwest/brotli",
            "reqwest/deflate",
            "reqwest/gzip",
        ],
    ),
    ("fs", &["tokio/fs"]),
];

/// The packages that a feature brings.
fn brought(cx: Emit<'_>, feature: &str) -> Vec<String> {
    let files = needed(cx).into_iter();
    let files = files.filter(|file| file.feature == Some(feature));
    let own = files.flat_map(|file| file.crates.iter().copied());
    let always: BTreeSet<&str> = needed(cx)
        .into_iter()
        .filter(|file| file.feature.is_none())
        .flat_map(|file| file.crates.iter().copied())
        .collect();
    let own: BTreeSet<&str> = own.filter(|name| !always.contains(name)).collect();
    let passed_on = PASSED_ON.iter().filter(|(of, _)| *of == feature);
    let passed_on = passed_on.flat_map(|(_, to)| to.iter().map(|name| (*name).to_owned()));
    let own = own.into_iter().map(|name| format!("dep:{name}"));
    own.chain(passed_on).collect()
}

fn emit_features(cx: Emit<'_>) -> String {
    let tags: Vec<String> = if features::has_features(cx) {
        let tags = 0..cx.api.tags.len();
        tags.map(|tag| features::feature(cx, tag)).collect()
    } else {
        Vec::new()
    };
    let own = runtime::features(cx);
    let on = own.iter().map(|(name, _)| (*name).to_owned());
    let on = on.filter(|name| BUILT_IN.contains(&name.as_str()));
    let on: Vec<String> = on.chain(tags.iter().cloned()).collect();
    if on.is_empty() {
        return String::new();
    }
    let mut out = String::from("\n[features]\n");
    match on.as_slice() {
        [only] => {
            let _ = writeln!(out, "default = [{}]", toml_string(only));
        }
        several => {
            out.push_str("default = [\n");
            for name in several {
                let _ = writeln!(out, "    {},", toml_string(name));
            }
            out.push_str("]\n");
        }
    }
    for (name, what) in own {
        let brought = brought(cx, name);
        let brought: Vec<_> = brought.iter().map(|name| toml_string(name)).collect();
        let _ = writeln!(out, "# {what}\n{name} = [{}]", brought.join(", "));
    }
    if !tags.is_empty() {
        out.push_str("# The operations of a tag, with the types that they need.\n");
    }
    for tag in &tags {
        let _ = writeln!(out, "{tag} = []");
    }
    for other in features::others(cx) {
        let what = if other == features::MESSAGES {
            "What the server sends by itself."
        } else {
            "The types that no operation uses."
        };
        let _ = writeln!(out, "# {what}\n{other} = []");
    }
    out
}

/// Programs of `examples/` that need a feature.
fn emit_examples(cx: Emit<'_>) -> String {
    let mut out = String::new();
    let is_kept = runtime::conditions(cx) == Conditions::Kept;
    let has_features = features::has_features(cx);
    for program in super::pages::programs(cx) {
        let files = (program.has_files && is_kept).then(|| "fs".to_owned());
        let tag = program.tag.filter(|_| has_features);
        let tag = tag.map(|tag| features::feature(cx, tag));
        let needed: Vec<_> = files.into_iter().chain(tag).collect();
        if !needed.is_empty() {
            let needed: Vec<_> = needed.iter().map(|feature| toml_string(feature)).collect();
            let _ = write!(
                out,
                "\n[[example]]\nname = {}\nrequired-features = [{}]\n",
                toml_string(&program.name),
                needed.join(", ")
            );
        }
    }
    out
}

const DEV_DEPENDENCIES: &str = "
[dev-dependencies]
tokio = { version = \"1.54\", features = [\"macros\", \"rt-multi-thread\"] }
";

/// Pages of the crate show what features bring.
const DOCS_RS: &str = "
[package.metadata.docs.rs]
all-features = true
rustdoc-args = [\"--cfg\", \"docsrs\"]
";

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A basic string of TOML. Cargo refuses some of what it could say.
fn toml_string(text: &str) -> String {
    let text = text.chars().filter(|c| !is_unprintable(*c));
    toml::Value::String(text.collect()).to_string()
}

/// Whether Cargo can read a version: three numbers, then anything behind `-` or `+`.
fn is_semver(version: &str) -> bool {
    let core = version.split(['-', '+']).next().unwrap_or_default();
    let numbers: Vec<_> = core.split('.').collect();
    let number = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    numbers.len() == 3 && numbers.iter().all(number)
}

/// The words of a title as a page shows them.
pub(super) fn title(cx: Emit<'_>) -> String {
    markdown::escape(&one_line(&cx.api.info.title))
}
