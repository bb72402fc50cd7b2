//! What extensions of the description call things, and what that costs others.

use codegen::settings::{Group, Share};
use codegen::{Input, NoFiles, Rule, Settings, diag, generate};

struct Made {
    /// Place, name and rule of everything that has one.
    names: Vec<(String, String, Rule)>,
    said: String,
}

impl Made {
    fn name(&self, pointer: &str, scope: Option<char>) -> &str {
        let is_it = |(at, name, _): &&(String, String, Rule)| {
            let is_type = name.starts_with(char::is_uppercase);
            at == pointer && scope.is_none_or(|scope| is_type == (scope == 'T'))
        };
        let found = self.names.iter().find(is_it);
        found.map_or("", |(_, name, _)| name)
    }
}

fn made(text: &str, set: impl FnOnce(&mut Settings)) -> Made {
    let mut settings = Settings::new("said");
    settings.decisions = true;
    set(&mut settings);
    let input = Input {
        root: "openapi.yaml",
        text,
        files: &NoFiles,
    };
    let outcome = generate(&input, &settings);
    let said = diag::render(&outcome.diagnostics, &outcome.texts);
    let output = outcome.output.unwrap_or_else(|| panic!("{said}"));
    let names = output.names.into_iter();
    let names = names.map(|one| {
        let place = one.origin.pointer.to_string();
        (place, one.ident.to_string(), one.rule)
    });
    Made {
        names: names.collect(),
        said,
    }
}

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

/// Promise: what the user pins counts before what an extension says.
#[test]
fn pins_come_first() {
    let text = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {{type: object, x-fern-type-name: B, properties: {{p: {{type: string, x-ms-client-name: q}}}}}}\n"
    );
    let plain = made(&text, |_| {});
    assert_eq!(plain.name("/components/schemas/A", None), "B");
    assert_eq!(plain.name("/components/schemas/A/properties/p", None), "q");
    let rules: Vec<Rule> = plain
        .names
        .iter()
        .map(|(_, _, rule)| *rule)
        .take(2)
        .collect();
    assert_eq!(rules, [Rule::Said, Rule::Said]);
    let pinned = made(&text, |settings| {
        let pins = [
            ("#/components/schemas/A", "C"),
            ("#/components/schemas/A/properties/p", "r"),
        ];
        let pins = pins.map(|(at, name)| (at.to_owned(), name.to_owned()));
        settings.names = pins.into_iter().collect();
    });
    assert_eq!(pinned.name("/components/schemas/A", None), "C");
    assert_eq!(pinned.name("/components/schemas/A/properties/p", None), "r");
    assert_eq!(pinned.said, "");
}

/// Promise: a name that something else has of its own stays there, and that is told at the extension.
#[test]
fn taken_names_are_told() {
    let text = format!(
        "{HEAD}paths:
  /a:
    get:
      operationId: a
      parameters:
        - {{name: b, in: query, x-fern-parameter-name: c, schema: {{type: string}}}}
        - {{name: c, in: query, schema: {{type: string}}}}
        - {{name: d, in: query, x-ms-client-name: timeout, schema: {{type: string}}}}
      responses: {{'204': {{description: ok}}}}
components:
  schemas:
    PetV2: {{type: object, x-fern-type-name: Pet, properties: {{a: {{type: string, x-ms-client-name: b}}, b: {{type: string}}}}}}
    Pet: {{type: object, properties: {{a: {{type: string}}}}}}
    Text: {{type: object, x-ms-client-name: string, properties: {{a: {{type: string}}}}}}
"
    );
    let made = made(&text, |_| {});
    assert_eq!(made.name("/components/schemas/Pet", None), "Pet");
    assert_eq!(made.name("/components/schemas/PetV2", None), "PetV2");
    let heads: Vec<&str> = made
        .said
        .lines()
        .filter(|line| line.starts_with("warning"))
        .collect();
    assert_eq!(
        heads,
        [
            "warning: the parameter is not called `c`, but `b`: another one is called so [taken-name]",
            "warning: the parameter is not called `timeout`, but `d`: every call has something of that name [taken-name]",
            "warning: the schema is not called `Pet`, but `PetV2`: another one is called so [taken-name]",
            "warning: the property is not called `b`, but `a`: another one is called so [taken-name]",
            "warning: the schema is not called `string`, but `Text`: Rust has something of that name [taken-name]",
        ],
        "{}",
        made.said
    );
}

/// Promise: two schemas may swap their names; what has a name is no copy of what has the same title.
#[test]
fn names_may_be_swapped() {
    let text = format!(
        "{HEAD}paths: {{}}\ncomponents:
  schemas:
    A: {{type: object, x-fern-type-name: B, properties: {{a: {{type: string}}}}}}
    B:
      type: object
      x-fern-type-name: A
      properties:
        x: {{title: X, type: object, x-fern-type-name: First, properties: {{a: {{type: string}}}}}}
        y: {{title: X, type: object, properties: {{a: {{type: string}}}}}}
"
    );
    let made = made(&text, |settings| settings.share = Some(Share::Title));
    assert_eq!(made.name("/components/schemas/A", None), "B");
    assert_eq!(made.name("/components/schemas/B", None), "A");
    assert_eq!(
        made.name("/components/schemas/B/properties/x", Some('T')),
        "First"
    );
    assert_eq!(
        made.name("/components/schemas/B/properties/y", Some('T')),
        "X"
    );
    assert_eq!(made.said, "");
}

/// Promise: Swagger 2.0 has them on the parameter, in forms too, and beside references.
#[test]
fn swagger_has_them_on_parameters() {
    let text = "swagger: '2.0'\ninfo: {title: T, version: '1'}\nhost: x.example\nschemes: [https]\nproduces: [application/json]\npaths:
  /a:
    post:
      operationId: a
      consumes: [application/x-www-form-urlencoded]
      parameters:
        - {name: $top, in: query, type: integer, x-ms-client-name: limit}
        - {name: f, in: formData, type: string, x-ms-client-name: first}
      responses: {'200': {description: ok, schema: {$ref: '#/definitions/A'}}}
definitions:
  A: {type: object, properties: {b: {$ref: '#/definitions/B', x-ms-client-name: bee}}}
  B: {type: object, properties: {c: {type: string}}}
";
    let made = made(text, |_| {});
    assert_eq!(made.name("/paths/~1a/post/parameters/0", None), "limit");
    assert_eq!(
        made.name("/definitions/A/properties/b", None),
        "bee",
        "{:?}",
        made.names
    );
    assert!(
        made.names
            .iter()
            .any(|(_, name, rule)| name == "first" && *rule == Rule::Said)
    );
    assert_eq!(made.said, "");
}

/// Promise: operations without a tag are grouped with a tag that is the first word of their path but for its case.
#[test]
fn a_word_of_a_path_is_the_tag_of_that_name() {
    let text = format!(
        "{HEAD}paths:
  /lamps: {{get: {{operationId: a, responses: {{'204': {{description: ok}}}}}}}}
  /lamps/x: {{get: {{operationId: b, tags: [Lamps], responses: {{'204': {{description: ok}}}}}}}}
  /bulbs: {{get: {{operationId: c, responses: {{'204': {{description: ok}}}}}}}}
"
    );
    let made = made(&text, |settings| settings.group = Group::Path);
    let mut modules: Vec<&str> = Vec::new();
    modules.extend(made.names.iter().map(|(_, name, _)| name.as_str()));
    assert_eq!(
        modules,
        ["lamps", "bulbs", "a", "b", "c"],
        "{:?}",
        made.names
    );
}

/// Promise: a slip in the name of such an extension is told, and another tool's extension is none; what is no name is
/// told, too.
#[test]
fn names_that_are_nearly_known() {
    let text = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:
    A: {{type: object, x-ms-clientname: B, properties: {{p: {{x-speakeasy-type-override: any, type: string}}}}}}
    C: {{type: object, x-fern-type-name: 7, properties: {{p: {{type: string}}}}}}
"
    );
    let made = made(&text, |_| {});
    let told = made.said.lines().map(str::trim);
    let told: Vec<&str> = told
        .filter(|line| line.starts_with("warning") || line.starts_with("= "))
        .collect();
    assert_eq!(
        told,
        [
            "warning: `x-ms-clientname` is no extension that the generator reads, so it is passed over [misspelt-extension]",
            "= help: did you mean `x-ms-client-name`?",
            "warning: a name is a text, not a number; the schema is called as if it were not there [unread-extension]",
            "= help: write the name of the type or of its field, such as `page_size`",
        ],
        "{}",
        made.said
    );
}

/// Promise: a slip in `required` is told at its entry, with the property that is meant.
#[test]
fn a_slip_in_required() {
    let text = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {{type: object, required: [id, nmae], properties: {{id: {{type: string}}, name: {{type: string}}}}}}\n"
    );
    assert_eq!(
        made(&text, |_| {}).said,
        "\
warning: the schema requires `nmae` and does not describe it [undescribed-property]
 --> openapi.yaml:6:38
  |
6 |     A: {type: object, required: [id, nmae], properties: {id: {type: string}, name: {type: string}}}
  |                                      ^^^^
  = help: did you mean `name`? As it is, any value is taken; describe it under `properties`
"
    );
}
