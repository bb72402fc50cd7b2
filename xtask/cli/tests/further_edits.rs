//! More edits of a description, each of one that was changed before: of headers, pages, servers, security, unions,
//! repeats and what may be null. What they change for programs stands in `further-edits.txt`.
//!
//! With `UPDATE_EDITS=1` what is said now is written there. It is read by people, as a snapshot is.

mod support;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use support::*;

const PETS: &str = include_str!("pets.yaml");

/// A text, and what stands in its place.
type Replaced = (&'static str, &'static str);

/// What a description has that these edits are of, and the edits.
type Group = (
    &'static [Replaced],
    &'static [(&'static str, &'static [Replaced])],
);

const GROUPS: &[Group] = &[
    HEADERS, LINKS, CURSORS, SERVERS, KEYS, TOKENS, NULLS, ANSWERS, UNIONS, REPEATS, XML, ORDER,
];

const HEADERS: Group = (
    &[(
        "{description: All.,",
        "{description: All., headers: {X-Total: {schema: {type: integer}}, X-Page: {schema: {type: string}}},",
    )],
    &[
        (
            "a header of an answer comes",
            &[("X-Page: {", "X-Left: {schema: {type: integer}}, X-Page: {")],
        ),
        (
            "a header of an answer goes",
            &[(", X-Page: {schema: {type: string}}", "")],
        ),
        (
            "a header of an answer is of another type",
            &[(
                "X-Total: {schema: {type: integer}}",
                "X-Total: {schema: {type: string}}",
            )],
        ),
        (
            "a header of an answer has another name",
            &[("X-Total", "X_Total")],
        ),
    ],
);

/// Two operations whose results come by pages.
const LINKS: Group = (
    &[
        (
            "{description: All.,",
            "{description: All., headers: {Link: {schema: {type: string}}},",
        ),
        ("format: int32}", "format: int32, default: 20}"),
        (
            "paths:\n",
            "paths:\n  /people:\n    get:\n      operationId: listPeople\n      tags: [people]\n      \
             parameters: [{name: page, in: query, schema: {type: integer}}]\n      \
             responses: {\"200\": {description: All., headers: {Link: {schema: {type: string}}}, content: \
             {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Person'}}}}}}\n",
        ),
    ],
    &[
        (
            "results no longer come by pages",
            &[(
                "[pets]\n      parameters: # list",
                "[pets]\n      x-pages: false\n      parameters: # list",
            )],
        ),
        (
            "another default of how many are on a page",
            &[("default: 20", "default: 50")],
        ),
        (
            "further results come by pages",
            &[
                (
                    "operationId: getPet\n",
                    "operationId: getPet\n      x-pages: {next: url, items: friends, from: next}\n",
                ),
                (
                    "        id: {type: string}\n",
                    "        id: {type: string}\n        next: {type: string}\n        friends: {type: array, items: {type: string}}\n",
                ),
            ],
        ),
    ],
);

const CURSORS: Group = (
    &[
        (
            "operationId: listPets\n",
            "operationId: listPets\n      x-pages: {next: cursor, items: pets, from: next, into: after}\n",
        ),
        (
            "parameters: # list\n",
            "parameters:\n        - {name: after, in: query, schema: {type: string}}\n        \
             - {name: behind, in: query, schema: {type: string}}\n",
        ),
        (
            "schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}",
            "schema: {$ref: '#/components/schemas/Page'}}}}",
        ),
        (
            "Page: {type: object, properties: {",
            "Page: {type: object, properties: {next: {type: string}, names: {type: array, items: {type: string}}, ",
        ),
    ],
    &[
        (
            "other results of a page",
            &[("items: pets,", "items: names,")],
        ),
        (
            "a cursor goes elsewhere",
            &[("into: after", "into: behind")],
        ),
    ],
);

const SERVERS: Group = (
    &[(
        "servers: [{url: \"https://pets.example.com\"}]",
        "servers:\n  - {url: \"https://{region}.example.com\", variables: {region: {default: eu, enum: [eu, us]}}}",
    )],
    &[
        (
            "a further server",
            &[(
                "tags: [{",
                "  - {url: \"https://test.example.com\", description: Test}\ntags: [{",
            )],
        ),
        (
            "another default of a server's variable",
            &[("default: eu", "default: us")],
        ),
        (
            "a value of a server's variable comes",
            &[("[eu, us]", "[eu, us, ap]")],
        ),
        (
            "a server's variable goes",
            &[
                ("{region}", "eu"),
                (", variables: {region: {default: eu, enum: [eu, us]}}", ""),
            ],
        ),
    ],
);

const KEYS: Group = (
    &[(
        "components:\n",
        "security: [{key: []}]\ncomponents:\n  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}\n",
    )],
    &[
        (
            "a key is sent elsewhere",
            &[("in: header, name: X-Key", "in: query, name: key")],
        ),
        (
            "a key becomes a password",
            &[(
                "type: apiKey, in: header, name: X-Key",
                "type: http, scheme: basic",
            )],
        ),
        ("a scheme is called otherwise", &[("{key: ", "{token: ")]),
        (
            "a key need not be sent",
            &[("[{key: []}]", "[{key: []}, {}]")],
        ),
    ],
);

const TOKENS: Group = (
    &[(
        "components:\n",
        "security: [{login: [read]}]\ncomponents:\n  securitySchemes: {login: {type: oauth2, flows: \
         {clientCredentials: {tokenUrl: \"https://pets.example.com/token\", scopes: {read: Read.}}}}}\n",
    )],
    &[
        ("tokens come from elsewhere", &[("/token", "/oauth/token")]),
        (
            "tokens are had in another way",
            &[(
                "{clientCredentials: {",
                "{authorizationCode: {authorizationUrl: \"https://pets.example.com\", ",
            )],
        ),
    ],
);

const NULLS: Group = (
    &[],
    &[
        (
            "what is sent may be null",
            &[(
                "        owner: {type: string}\n",
                "        owner: {type: string, nullable: true}\n",
            )],
        ),
        (
            "what must be sent may be null",
            &[(
                "{type: string} # of NewPet",
                "{type: string, nullable: true}",
            )],
        ),
        (
            "what must be sent has another name",
            &[
                ("[name] # of NewPet", "[title]"),
                (
                    "        name: {type: string} # of NewPet",
                    "        title: {type: string}",
                ),
            ],
        ),
        (
            "a parameter may be null",
            &[("format: int32}", "format: int32, nullable: true}")],
        ),
    ],
);

const ANSWERS: Group = (
    &[],
    &[
        ("a failure has another status", &[("\"404\"", "\"410\"")]),
        ("a failure is any", &[("\"404\"", "default")]),
        (
            "an answer in a further media type",
            &[(
                "{description: One., content: {",
                "{description: One., content: {text/csv: {schema: {type: string}}, ",
            )],
        ),
        (
            "an answer has no body any more",
            &[(
                "{description: One., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}",
                "{description: One.}",
            )],
        ),
        (
            "an answer comes as events",
            &[(
                "application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}",
                "text/event-stream: {schema: {$ref: '#/components/schemas/Pet'}}",
            )],
        ),
        ("any status of success", &[("\"201\"", "2XX")]),
        (
            "a body is optional",
            &[("requestBody: {required: true,", "requestBody: {")],
        ),
        ("a second tag", &[("[pets]", "[pets, animals]")]),
        (
            "a tag of one operation",
            &[(
                "operationId: getPet\n      tags: [pets]",
                "operationId: getPet\n      tags: [animals]",
            )],
        ),
        (
            "a tag is described",
            &[("{name: pets}", "{name: pets, description: All about pets.}")],
        ),
    ],
);

/// Owners that a member tells apart.
const UNIONS: Group = (
    &[
        (
            "{oneOf: [{$ref: '#/components/schemas/Person'}, {type: string}]}",
            "{$ref: '#/components/schemas/Owner'}",
        ),
        (
            "    Person: {type: object, properties: {",
            "    Owner:\n      oneOf: [{$ref: '#/components/schemas/Person'}, {$ref: '#/components/schemas/Firm'}]\n      \
             discriminator: {propertyName: kind, mapping: {person: '#/components/schemas/Person', firm: '#/components/schemas/Firm'}}\n    \
             Firm: {type: object, required: [kind, sort], properties: {kind: {type: string}, sort: {type: string}}}\n    \
             Person: {type: object, required: [kind, sort], properties: {kind: {type: string}, sort: {type: string}, ",
        ),
    ],
    &[
        (
            "a tag is another one",
            &[("mapping: {person:", "mapping: {human:")],
        ),
        (
            "another member has the tag",
            &[("propertyName: kind", "propertyName: sort")],
        ),
        (
            "no member has the tag",
            &[(
                "      discriminator: {propertyName: kind, mapping: {person: '#/components/schemas/Person', firm: '#/components/schemas/Firm'}}\n",
                "",
            )],
        ),
    ],
);

const REPEATS: Group = (
    &[
        (
            "      operationId: deletePet\n",
            "      operationId: deletePet\n      x-speakeasy-retries: {strategy: backoff, statusCodes: [5XX]}\n",
        ),
        (
            "      operationId: createPet\n",
            "      operationId: createPet\n      x-idempotency-key: X-Key\n",
        ),
    ],
    &[
        ("other statuses are repeated", &[("[5XX]", "[429]")]),
        (
            "an operation is repeated as any other",
            &[(
                "      x-speakeasy-retries: {strategy: backoff, statusCodes: [5XX]}\n",
                "",
            )],
        ),
        (
            "an operation is repeated otherwise than others",
            &[(
                "      operationId: getPet\n",
                "      operationId: getPet\n      x-speakeasy-retries: {strategy: none}\n",
            )],
        ),
        (
            "a key of idempotency has another name",
            &[("x-idempotency-key: X-Key", "x-idempotency-key: X-Once")],
        ),
        (
            "a key of idempotency is sent no more",
            &[("      x-idempotency-key: X-Key\n", "")],
        ),
        (
            "redirects are answers",
            &[(
                "{\"204\": {description: Gone.}}",
                "{\"204\": {description: Gone.}, \"303\": {description: See there.}}",
            )],
        ),
    ],
);

/// A body of XML.
const XML: Group = (
    &[(
        "requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}}",
        "requestBody: {required: true, content: {application/xml: {schema: {type: object, xml: {name: pet}, \
         properties: {name: {type: string, xml: {attribute: true}}, age: {type: integer}, \
         tags: {type: array, xml: {wrapped: true}, items: {type: string, xml: {name: tag}}}}}}}}",
    )],
    &[
        (
            "an element has another name",
            &[("xml: {name: pet}", "xml: {name: animal}")],
        ),
        (
            "an attribute is an element",
            &[(
                "name: {type: string, xml: {attribute: true}}",
                "name: {type: string}",
            )],
        ),
        (
            "an element is of a namespace",
            &[(
                "age: {type: integer}",
                "age: {type: integer, xml: {name: years, namespace: 'urn:p', prefix: p}}",
            )],
        ),
        (
            "items have another name",
            &[("xml: {name: tag}", "xml: {name: label}")],
        ),
        (
            "a list has no element of its own",
            &[("xml: {wrapped: true}, ", "")],
        ),
    ],
);

/// Two texts that must be sent.
const ORDER: Group = (
    &[(
        "      required: [name] # of NewPet\n",
        "      required: [name, owner]\n",
    )],
    &[(
        "what must be sent comes in another order",
        &[(
            "        name: {type: string} # of NewPet\n        owner: {type: string}\n",
            "        owner: {type: string}\n        name: {type: string}\n",
        )],
    )],
);

fn edited(text: &str, edits: &[Replaced]) -> String {
    let mut text = text.to_owned();
    for (from, to) in edits {
        assert!(text.contains(from), "there is no `{from}` in\n{text}");
        text = text.replace(from, to);
    }
    text
}

#[test]
fn every_further_edit_is_told() {
    let mut told = String::new();
    for (before, edits) in GROUPS {
        let old = edited(PETS, before);
        for (name, edit) in *edits {
            keep_edit(name, &old, &edited(&old, edit));
            let dir = folder(&[("old.yaml", &old), ("new.yaml", &edited(&old, edit))]);
            let ran = clientsmith(&dir, &["diff", "old.yaml", "new.yaml"]);
            assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{name}");
            let _ = writeln!(told, "# {name}\n\n{}", ran.out);
        }
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/further-edits.txt");
    if std::env::var_os("UPDATE_EDITS").is_some() {
        fs::write(&file, &told).expect("written");
    }
    let expected = fs::read_to_string(&file).expect("further-edits.txt");
    for (is, should) in told.split("\n# ").zip(expected.split("\n# ")) {
        assert_eq!(is, should);
    }
    assert_eq!(told, expected);
}

/// So many operations, with two tags.
fn many(count: usize) -> String {
    let head = "openapi: 3.0.3\ninfo: {title: Many, version: '1'}\nservers: [{url: 'https://many.example.com'}]\npaths:\n";
    let operation = |number: usize| {
        let tag = if number < 30 { "rooms" } else { "lamps" };
        format!(
            "  /things/{number}: {{get: {{operationId: get{number}, tags: [{tag}], responses: {{'204': {{description: Done.}}}}}}}}\n"
        )
    };
    head.to_owned() + &(0..count).map(operation).collect::<String>()
}

/// Promise: that an API is divided by features from some size on is one change, and not one for each operation.
#[test]
fn features_for_tags_are_told_once() {
    let dir = folder(&[("old.yaml", &many(59)), ("new.yaml", &many(60))]);
    let told = "\
Breaking
  the crate is divided by features now: with `default-features = false`, operations and types need theirs

New
  lamps().get59 is new (`GET /things/59`)
  the crate has a new feature, `lamps`
  the crate has a new feature, `rooms`

4 changes: 1 breaking, 3 new. Version 0.1.0 becomes 0.2.0.
";
    done(clientsmith(&dir, &["diff", "old.yaml", "new.yaml"]), told);
}
