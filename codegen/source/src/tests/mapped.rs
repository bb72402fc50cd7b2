//! Files that stand for addresses: what they refer to is on from their address, not from where a copy of them lies.

use serde_json::{Value, json};

use super::Given;
use crate::document::normalised;
use crate::{FileError, Files, Input, Texts};
use diag::{Diagnostics, render};

/// Folders that stand for addresses.
struct Mapped<'a> {
    given: Given<'a>,
    table: &'a [(&'a str, &'a str)],
}

impl Files for Mapped<'_> {
    fn read(&self, path: &str) -> Result<String, FileError> {
        self.given.read(path)
    }

    fn path_of(&self, address: &str) -> Option<String> {
        self.table.iter().find_map(|(from, to)| {
            let rest = address.strip_prefix(from)?;
            Some(format!("{to}{rest}"))
        })
    }
}

fn read(reference: &str, table: &[(&str, &str)], files: &[(&str, &str)]) -> (Value, String) {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n    A: {{ $ref: '{reference}' }}\n"
    );
    let files = Mapped {
        given: Given(files.iter().copied().collect()),
        table,
    };
    let input = Input {
        root: "api.yaml",
        text: &text,
        files: &files,
    };
    let (mut texts, mut found) = (Texts::default(), Diagnostics::new());
    let tree = normalised((&input).into(), &mut texts, &mut found);
    let mut value = tree.map_or(Value::Null, |tree| tree.value);
    (
        value["components"]["schemas"].take(),
        render(&found, &texts),
    )
}

#[test]
fn their_references_are_resolved_against_the_address() {
    let table = [
        ("https://x.org/v1/", "vendor/one/"),
        ("https://x.org/v2/", "other/"),
        ("https://y.org/single.json", "lone/y.json"),
    ];
    for (reference, within) in [
        ("../v2/d.json", "other/d.json"),
        ("/v2/d.json", "other/d.json"),
        ("//x.org/v2/d.json", "other/d.json"),
        ("d.json", "vendor/one/d.json"),
        ("/v1/deep/../d.json", "vendor/one/d.json"),
    ] {
        let own = format!(
            "{{\"type\": \"object\", \"properties\": {{\"d\": {{\"$ref\": \"{reference}\"}}}}}}"
        );
        let files = [
            ("vendor/one/a.json", own.as_str()),
            (within, "{\"type\": \"integer\"}"),
        ];
        let (schemas, said) = read("https://x.org/v1/a.json", &table, &files);
        assert_eq!(said, "", "{reference}");
        assert_eq!(
            schemas["d"],
            json!({ "type": "integer", "x-origin": format!("{within}#") }),
            "{reference}"
        );
    }
    // A neighbour that no address stands for is looked for beside the copy.
    let files = [
        ("lone/y.json", "{\"$ref\": \"z.json\"}"),
        ("lone/z.json", "{\"type\": \"integer\"}"),
    ];
    let (_, said) = read("https://y.org/single.json", &table, &files);
    assert_eq!(said, "");
    let files = [("lone/y.json", "{\"$ref\": \"../../z.json\"}")];
    let (_, said) = read("https://y.org/single.json", &table, &files);
    assert!(
        said.contains("`https://y.org/z.json` is on the network"),
        "{said}"
    );
}

#[test]
fn an_identifier_comes_before_the_address() {
    let table = [
        ("https://x.org/v1/", "vendor/"),
        ("https://ids.org/", "ids/"),
    ];
    let files = [
        (
            "vendor/a.json",
            "{\"$id\": \"https://ids.org/s/a\", \"type\": \"object\", \"properties\": {\"b\": {\"$ref\": \"b.json\"}, \"c\": {\"$ref\": \"../c\"}}}",
        ),
        (
            "ids/s/b.json",
            "{\"$id\": \"https://ids.org/c\", \"type\": \"string\"}",
        ),
    ];
    let (schemas, said) = read("https://x.org/v1/a.json", &table, &files);
    assert_eq!(said, "");
    assert_eq!(
        schemas["b"],
        json!({ "type": "string", "x-origin": "ids/s/b.json#" })
    );
    let properties = &schemas["A"]["properties"];
    assert_eq!(properties["b"], properties["c"]);
}
