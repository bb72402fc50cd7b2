//! The obstacle course: a description in which every name and every text tries to break out.

use serde_json::{Map, Value, json};

/// Keywords of all editions, names of the prelude, names that generated code and runtime use, names
/// that file systems refuse, and names that are none.
pub(crate) const NAMES: &[&str] = &[
    // Keywords.
    "Self",
    "self",
    "super",
    "crate",
    "abstract",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "pub",
    "ref",
    "return",
    "static",
    "struct",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "union",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
    "raw",
    "safe",
    "macro_rules",
    "_",
    "__",
    // The prelude and what generated code names.
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Box",
    "Vec",
    "String",
    "str",
    "Default",
    "Clone",
    "Copy",
    "Debug",
    "Display",
    "Eq",
    "PartialEq",
    "Ord",
    "Hash",
    "From",
    "Into",
    "TryFrom",
    "Iterator",
    "IntoIterator",
    "Send",
    "Sync",
    "Sized",
    "Drop",
    "Fn",
    "FnOnce",
    "ToString",
    "ToOwned",
    "Serialize",
    "Deserialize",
    "Serializer",
    "Deserializer",
    "Value",
    "BTreeMap",
    "HashMap",
    "bool",
    "char",
    "u8",
    "i32",
    "i64",
    "f64",
    "usize",
    "core",
    "std",
    "alloc",
    "serde",
    "serde_json",
    "http",
    "bytes",
    "reqwest",
    "tokio",
    "url",
    "Visitor",
    // The runtime's and the client's.
    "Client",
    "ClientBuilder",
    "Error",
    "Response",
    "Reply",
    "Request",
    "Secret",
    "Server",
    "Operation",
    "Output",
    "Failure",
    "Answer",
    "Call",
    "Core",
    "Method",
    "Unreadable",
    "QueryStyle",
    "PathStyle",
    "HeaderStyle",
    "OperationInfo",
    "ApiInfo",
    "types",
    "api",
    "client",
    "runtime",
    "server",
    "request",
    "response",
    "core_",
    "call",
    "decode",
    "reply",
    "body",
    "status",
    "builder",
    "build",
    "new",
    "send",
    "timeout",
    "header",
    "headers",
    "base_url",
    "into_future",
    "clone",
    "fmt",
    "f",
    "formatter",
    "as_str",
    "other",
    "Other",
    "value",
    "key",
    "name",
    "lenient",
    "json",
    "text",
    "query",
    "path",
    "API",
    "ACCESS_TOKEN",
    // Files.
    "con",
    "CON",
    "nul",
    "prn",
    "aux",
    "com1",
    "lpt1",
    "lib",
    "main",
    "README",
    ".generated",
    "Cargo.toml",
    ".",
    "..",
    "../../x",
    "..\\..\\x",
    "/etc/passwd",
    "C:\\x",
    "a/b",
    "~",
    "a\0b",
    // By case only.
    "Guid",
    "guid",
    "GUID",
    "gUid",
    "asc",
    "ASC",
    "Asc",
    // None at all.
    "",
    " ",
    "-",
    "+",
    "1",
    "-1",
    "+1",
    "1st",
    "100%",
    "@type",
    "$ref",
    "#",
    "?",
    "*",
    "&",
    "|",
    "'",
    "\"",
    "`",
    "\\",
    "{}",
    "[]",
    "<>",
    "a-b",
    "a_b",
    "a b",
    "aB",
    "a.b",
    "a:b",
    // Not ASCII.
    "größe",
    "日本語",
    "имя",
    "اسم",
    "🦀",
    "e\u{301}",
    "\u{e9}",
    "K",
    "\u{202e}drow",
    "\u{200b}",
    "\u{feff}",
    "ﬁ",
    "ß",
    "İ",
    // Code.
    "a; std::process::exit(1)",
    "*/ fn x() {} /*",
    "\"] #![allow(all)] fn x() {}",
    "{name}",
    "#[doc = \"x\"]",
    "r#\"x\"#",
    "a\nb",
    "a\r\nb",
    "a\rb",
    "</title><script>alert(1)</script>",
    "[a](javascript:alert(1))",
    "a|b",
    "| a | b |",
    "`a` | `b`",
    "{{x}}",
    "${x}",
    "%s",
];

/// Texts that try to be code, markup, or the end of what they stand in.
pub(crate) const TEXTS: &[&str] = &[
    "Ends the comment: */ fn injected() { std::process::exit(101) } /*",
    "Ends the attribute: \"] fn injected() {} #[doc = \"",
    "\"#]\n#![feature(injected)]\nfn injected() {}",
    "```\npanic!(\"the description ran\")\n```",
    "```rust\npanic!(\"the description ran\")\n```",
    "~~~rust,should_panic\nnot even Rust\n~~~",
    "````\n```\ncompile_error!(\"ran\");\n```\n````",
    "    compile_error!(\"an indented block ran\");\n\n    panic!();",
    "A list:\n\n* item\n\n      compile_error!(\"ran\");\n\n1. one\n\n   ```\n   compile_error!(\"ran\");\n   ```",
    "> ```\n> compile_error!(\"ran\");\n> ```",
    "\tcompile_error!(\"a tab ran\");",
    "An open fence:\n\n```\ncompile_error!(\"ran\");",
    "``` and `` and ` and unbalanced `code",
    "#![no_std]\n#![forbid(everything)]",
    "# hidden heading\n\n## Errors\n\nTitle\n=====\n\nOther\n---",
    "<script>alert(1)</script><img src=x onerror=alert(1)>\n\n<div>\nblock\n</div>",
    "<!-- a comment --> <b>bold</b> &lt;b&gt; &amp;",
    "<details><summary>open",
    "Bidi: \u{202e}desrever\u{202c} \u{2066}isolated\u{2069} \u{200e}\u{200f}",
    "Bare\rCR and\r\nCRLF\rand \u{b} \u{c} \u{85} \u{2028} \u{2029} \u{0} \u{1b}[31mred",
    "[Type] and [`Vec`] and [String](crate::nowhere) and [a]: http://b\n\n[a]: http://b \"title\"",
    "[link](javascript:alert(1)) [file](file:///etc/passwd) [rel](../../outside.md) <javascript:alert(1)>",
    "![image](http://127.0.0.1/track.png) ![rel](x.png) http://example.com/?a=b&c=d",
    "| a | b |\n|---|---|\n| `x|y` | c \\| d |",
    "A cell with | pipes | and\nnew lines\n\n\n\nand \\ backslashes \\\\ and \\| escaped ones",
    "{placeholder} {{braces}} {0} {} %s ${x} $crate r#\"raw\"#",
    "Footnote[^1] ~~strike~~ - [ ] task\n\n[^1]: note",
    "\\u{41} \\x41 \\n \\\" \\",
    "",
    "   ",
    "\n\n\n",
    "* * *\n---\n***\n___",
    "1) a\n2) b\n   1) c\n      - d\n        > e\n        > f",
];

fn text(number: usize) -> &'static str {
    TEXTS[number % TEXTS.len()]
}

/// A name of 300 characters, and one that differs from it at its end alone.
pub(crate) fn long(end: char) -> String {
    format!("{}{end}", "long name ".repeat(30))
}

pub(crate) fn names() -> Vec<String> {
    let names = NAMES.iter().map(|name| (*name).to_owned());
    names
        .chain([long('a'), long('b'), "x".repeat(300)])
        .collect()
}

/// The description, as JSON.
pub(crate) fn description() -> String {
    description_of(&names())
}

pub(crate) fn description_of(names: &[String]) -> String {
    let mut schemas = Map::new();
    let mut paths = Map::new();
    for (number, name) in names.iter().enumerate() {
        let words = text(number);
        let value = json!({
            "type": "object", "title": name, "description": words,
            "properties": { name.as_str(): {
                "type": "string", "description": words, "default": name, "example": words,
            } },
        });
        // `components` takes letters, digits, `.`, `-` and `_` alone.
        let key: String = name
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || "._-".contains(*c))
            .collect();
        if !key.is_empty() {
            schemas.insert(key, value);
        }
        let path = format!("/n{number}/{{id}}");
        paths.insert(path, operation(number, name, words));
    }
    schemas.insert("Everything".to_owned(), everything(names));
    schemas.insert("Values".to_owned(), values(names));
    schemas.insert("Received".to_owned(), values(names));
    schemas.insert("Leaf".to_owned(), recursive());
    paths.insert("/everything".to_owned(), everything_operation(names));
    let tags: Vec<Value> = names
        .iter()
        .enumerate()
        .map(|(number, name)| json!({ "name": name, "description": text(number) }))
        .collect();
    let document = json!({
        "openapi": "3.0.3",
        "info": {
            "title": "Hostile \"] */ ```\n</title>\u{202e}| `x`",
            "version": "1.0.0\"\n[dependencies]\nevil = \"1\"",
            "description": TEXTS.join("\n\n"),
            "license": { "name": "\"\n[package.metadata]" },
        },
        "servers": [
            { "url": "https://{host}.example.com/{base}\"}); evil(", "description": text(3),
              "variables": {
                "host": { "default": "a\"b", "description": text(4), "enum": names },
                "base": { "default": "v1", "description": text(7) },
                "self": { "default": "x" },
              } },
            { "url": "/relative", "description": "x */" },
        ],
        "tags": tags,
        "x-evil": { "a": "*/ fn x() {}" },
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "self": { "type": "apiKey", "in": "header", "name": "X-Key", "description": text(4) },
                "Option": { "type": "http", "scheme": "bearer", "description": text(5) },
                "build": { "type": "apiKey", "in": "query", "name": "a&b=\"c", "description": text(0) },
            },
        },
    });
    document.to_string()
}

fn operation(number: usize, name: &str, words: &str) -> Value {
    json!({
        "summary": words,
        "description": words,
        "get": {
            "operationId": name,
            "tags": [name],
            "summary": words,
            "description": words,
            "parameters": [
                { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                { "name": name, "in": "query", "required": number.is_multiple_of(2), "description": words,
                  "schema": { "type": "string", "default": name }, "example": words },
            ],
            "responses": {
                "200": { "description": words, "content": { "application/json": {
                    "schema": { "type": "object", "title": name, "properties": {
                        name: { "type": "string", "enum": [name, "other"], "description": words },
                    } },
                } } },
                "404": { "description": words },
                "4XX": { "description": words, "content": { "application/json": {
                    "schema": { "$ref": "#/components/schemas/Leaf" },
                } } },
                "default": { "description": words },
            },
        },
    })
}

/// An object with every name as a property, half of them required.
fn everything(names: &[String]) -> Value {
    let properties: Map<String, Value> = names
        .iter()
        .enumerate()
        .map(|(number, name)| {
            let schema = match number % 4 {
                0 => json!({ "type": "string", "description": text(number) }),
                1 => json!({ "type": "integer", "default": 1, "description": text(number) }),
                2 => json!({ "type": "array", "items": { "$ref": "#/components/schemas/Leaf" } }),
                _ => json!({ "type": "string", "enum": [name, "x"], "description": text(number) }),
            };
            (name.clone(), schema)
        })
        .collect();
    let required: Vec<&String> = names.iter().step_by(2).collect();
    json!({
        "type": "object", "description": TEXTS.join("\n\n"),
        "required": required, "properties": properties, "additionalProperties": { "type": "string" },
    })
}

/// An enum with every name as a value.
fn values(names: &[String]) -> Value {
    json!({ "type": "string", "description": text(6), "enum": names })
}

fn recursive() -> Value {
    json!({ "type": "object", "properties": {
        "next": { "$ref": "#/components/schemas/Leaf" },
        "Box": { "type": "array", "items": { "$ref": "#/components/schemas/Leaf" } },
        "none": { "type": "boolean", "x-lenient": true },
        // What brings a crate feature along, under the name of its crate.
        "chrono": { "type": "string", "format": "date-time" },
        "time": { "type": "string", "format": "time" },
        "jiff": { "type": "string", "format": "duration" },
        "uuid": { "type": "string", "format": "uuid" },
    } })
}

/// One operation with every name as a query parameter; half of them required. Names that differ
/// by nothing but their place, too.
fn everything_operation(names: &[String]) -> Value {
    let query = names.iter().enumerate().map(|(number, name)| {
        json!({ "name": name, "in": "query", "required": number.is_multiple_of(2),
                "description": text(number), "schema": { "type": "string" } })
    });
    let mut parameters: Vec<Value> = query.collect();
    for place in ["header", "cookie"] {
        parameters.push(json!({ "name": "self", "in": place, "schema": { "type": "string" } }));
    }
    json!({
        "post": {
            "tags": ["../../x"],
            "security": [{ "self": [] }, { "Option": [], "build": [] }, {}],
            "parameters": parameters,
            "requestBody": { "description": text(3), "required": true, "content": {
                "application/json": { "schema": { "$ref": "#/components/schemas/Everything" } },
            } },
            "responses": { "200": { "description": "ok", "content": { "application/json": {
                "schema": { "type": "object", "properties": {
                    "received": { "$ref": "#/components/schemas/Received" },
                    "everything": { "$ref": "#/components/schemas/Everything" },
                } },
            } } } },
        },
    })
}
