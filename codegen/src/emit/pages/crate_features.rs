//! What the crate's README says of its features, and of tests without a server.

use ::runtime::source::BUILT_IN;

use super::super::{Emit, features, runtime};
use super::{crate_ident, head, row};

/// How a test answers in place of the server.
pub(super) fn write_testing(cx: Emit<'_>) -> String {
    let has_stub = runtime::features(cx)
        .iter()
        .any(|(name, _)| *name == "test-util");
    let pairs = cx.api.operations.iter().zip(&cx.names.operations);
    let Some((operation, names)) = pairs.into_iter().next().filter(|_| has_stub) else {
        return String::new();
    };
    let (name, root) = (&cx.settings.name, crate_ident(cx));
    let (module, marker) = (cx.operation_module(operation), &names.marker);
    format!(
        "## Testing\n\n\
         With the feature `test-util`, a `Stub` answers in place of the server, without a socket. What is above the\n\
         HTTP stack is real: arguments are encoded, answers decoded, limits and repeats apply.\n\n\
         ```toml\n\
         [dev-dependencies]\n\
         {name} = {{ path = \"path/to/{name}\", features = [\"test-util\"] }}\n\
         ```\n\n\
         ```rust,no_run\n\
         #[cfg(feature = \"test-util\")]\n\
         fn the_server_is_down() -> Result<(), {root}::BuildError> {{\n    \
             use {root}::api::{module}::{marker};\n    \
             use {root}::{{Client, Stub}};\n\n    \
             let stub = Stub::new();\n    \
             let client = Client::builder()\n        \
                 .base_url(\"http://test\")\n        \
                 .transport(stub.clone())\n        \
                 .no_retries()\n        \
                 .build()?;\n    \
             stub.expect({marker}).answer_status(503);\n    \
             // Here the code under test makes its calls.\n    \
             println!(\"{{client:?}}\");\n    \
             stub.verify();\n    \
             Ok(())\n\
         }}\n\
         ```\n\n\
         `.answer(value)` answers with a value of the operation's type, and `stub.expect(client.…)` wants certain\n\
         arguments.\n"
    )
}

/// What can be left out or added.
pub(super) fn write_features(cx: Emit<'_>) -> String {
    let own = runtime::features(cx);
    let has_tags = features::has_features(cx);
    if own.is_empty() && !has_tags {
        return String::new();
    }
    let mut out = String::from("## Crate features\n\n");
    if !own.is_empty() {
        out += &head(&["Feature", "What it brings"]);
    }
    for (name, what) in own {
        let on = match BUILT_IN.contains(&name) {
            true => " On by default.",
            false => "",
        };
        out += &row(&[format!("`{name}`"), format!("{what}{on}")]);
    }
    if !has_tags {
        return out;
    }
    let name = &cx.settings.name;
    let feature = features::feature(cx, 0);
    out += &format!(
        "\nEach group of operations is a crate feature, and all of them are on by default. A program that\n\
         needs one group compiles that one and the types that it uses:\n\n\
         ```toml\n\
         {name} = {{ path = \"path/to/{name}\", default-features = false, features = [\"fs\", \"reqwest\", \"{feature}\"] }}\n\
         ```\n"
    );
    let others = features::others(cx);
    if !others.is_empty() {
        out += "\nTypes that no operation uses are compiled for those who ask for them:\n\n";
    }
    for other in others {
        let what = if other == features::MESSAGES {
            "the payloads of webhooks"
        } else {
            "the schemas that nothing in the description refers to"
        };
        out += &format!("- `{other}`: {what}\n");
    }
    out
}
