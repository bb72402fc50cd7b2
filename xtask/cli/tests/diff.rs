//! What an edit of a description changes for programs: the text for each of them stands in `edits.txt`.
//!
//! With `UPDATE_EDITS=1` what is said now is written there. It is read by people, as a snapshot is.

mod support;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use support::*;

const PETS: &str = include_str!("pets.yaml");

/// An edit: what is done, and texts that are replaced by others.
type Edit = (&'static str, &'static [(&'static str, &'static str)]);

const EDITS: &[Edit] = &[
    ("nothing", &[]),
    (
        "another description of an operation",
        &[("List all pets.", "List every pet.")],
    ),
    ("another path", &[("/pets/{petId}:", "/animals/{petId}:")]),
    (
        "an operation goes",
        &[(
            "    delete:\n      operationId: deletePet\n      tags: [pets]\n      responses: {\"204\": {description: Gone.}}\n",
            "",
        )],
    ),
    (
        "an operation comes",
        &[(
            "paths:\n",
            "paths:\n  /pets/random:\n    get:\n      operationId: randomPet\n      tags: [pets]\n      responses: {\"200\": {description: One., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}\n",
        )],
    ),
    (
        "an operation is called otherwise",
        &[("operationId: deletePet", "operationId: removePet")],
    ),
    (
        "an operation is called otherwise, and its parameter, too",
        &[
            ("operationId: deletePet", "operationId: removePet"),
            ("{petId}", "{id}"),
            ("name: petId", "name: id"),
        ],
    ),
    (
        "an operation is deprecated",
        &[(
            "operationId: deletePet",
            "deprecated: true\n      operationId: deletePet",
        )],
    ),
    (
        "a tag is called otherwise",
        &[("[pets]", "[animals]"), ("{name: pets}", "{name: animals}")],
    ),
    (
        "an operation has no tag any more",
        &[(
            "operationId: createPet\n      tags: [pets]",
            "operationId: createPet",
        )],
    ),
    (
        "an optional parameter comes",
        &[(
            "      parameters: # list\n",
            "      parameters:\n        - {name: page, in: query, schema: {type: integer}}\n",
        )],
    ),
    (
        "an optional parameter goes",
        &[(
            "        - {name: limit, in: query, schema: {type: integer, format: int32}}\n",
            "",
        )],
    ),
    (
        "an optional parameter is deprecated",
        &[(
            "{name: limit, in: query,",
            "{name: limit, in: query, deprecated: true,",
        )],
    ),
    (
        "a required parameter comes",
        &[(
            "      parameters: # list\n",
            "      parameters:\n        - {name: page, in: query, required: true, schema: {type: integer}}\n",
        )],
    ),
    (
        "an optional parameter is required",
        &[(
            "{name: limit, in: query,",
            "{name: limit, in: query, required: true,",
        )],
    ),
    (
        "a required parameter is optional",
        &[(
            "{name: species, in: query, required: true,",
            "{name: species, in: query,",
        )],
    ),
    (
        "a parameter is of another type",
        &[(
            "{name: petId, in: path, required: true, schema: {type: string}}",
            "{name: petId, in: path, required: true, schema: {type: integer, format: int64}}",
        )],
    ),
    (
        "a parameter is called otherwise",
        &[("{petId}", "{id}"), ("name: petId", "name: id")],
    ),
    (
        "a body comes",
        &[(
            "    delete:\n",
            "    put:\n      operationId: replacePet\n      tags: [pets]\n      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}}\n      responses: {\"204\": {description: Done.}}\n    delete:\n",
        )],
    ),
    (
        "an answer is another one",
        &[(
            "schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}",
            "schema: {$ref: '#/components/schemas/Page'}",
        )],
    ),
    (
        "a failure is documented",
        &[(
            "\"204\": {description: Gone.}",
            "\"204\": {description: Gone.}, \"404\": {description: Unknown.}",
        )],
    ),
    (
        "a further failure is documented",
        &[(
            "\"404\": {description: Unknown., ",
            "\"409\": {description: Taken.}\n        \"404\": {description: Unknown., ",
        )],
    ),
    (
        "a failure has another body",
        &[(
            "\"404\": {description: Unknown., content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}",
            "\"404\": {description: Unknown., content: {application/json: {schema: {type: array, items: {type: string}}}}}",
        )],
    ),
    (
        "a property comes",
        &[(
            "        name: {type: string} # of Pet\n",
            "        name: {type: string}\n        age: {type: integer}\n",
        )],
    ),
    (
        "a property of what is sent comes",
        &[(
            "        name: {type: string} # of NewPet\n",
            "        name: {type: string}\n        age: {type: integer}\n",
        )],
    ),
    (
        "a property of what is sent is required",
        &[(
            "      required: [name] # of NewPet\n",
            "      required: [name, owner]\n",
        )],
    ),
    (
        "a property goes",
        &[("        born: {type: string, format: date-time}\n", "")],
    ),
    (
        "a property is required",
        &[(
            "      required: [id] # of Pet\n",
            "      required: [id, name]\n",
        )],
    ),
    (
        "a property is of another type",
        &[(
            "        born: {type: string, format: date-time}\n",
            "        born: {type: string}\n",
        )],
    ),
    (
        "a property is deprecated",
        &[(
            "        born: {type: string, format: date-time}\n",
            "        born: {type: string, format: date-time, deprecated: true}\n",
        )],
    ),
    (
        "a value of an enum comes",
        &[("enum: [small, large]", "enum: [small, medium, large]")],
    ),
    (
        "a value of an enum goes",
        &[("enum: [small, large]", "enum: [large]")],
    ),
    (
        "a value of what is sent comes",
        &[("enum: [cat, dog]", "enum: [cat, dog, bird]")],
    ),
    ("a schema is called otherwise", &[("Problem", "Trouble")]),
    (
        "a schema goes",
        &[(
            "    Unused: {type: object, properties: {a: {type: string}}}\n",
            "",
        )],
    ),
    (
        "a variant of a union comes",
        &[(
            "oneOf: [{$ref: '#/components/schemas/Person'}, {type: string}]",
            "oneOf: [{$ref: '#/components/schemas/Person'}, {type: string}, {type: integer}]",
        )],
    ),
    (
        "a struct becomes a list",
        &[(
            "    Person: {type: object, properties: {email: {type: string}}}",
            "    Person: {type: array, items: {type: string}}",
        )],
    ),
    (
        "another server",
        &[("https://pets.example.com", "https://animals.example.com")],
    ),
    (
        "a parameter has another name on the wire",
        &[("{name: limit, in: query,", "{name: Limit, in: query,")],
    ),
    (
        "a parameter is sent elsewhere",
        &[
            ("{name: limit, in: query,", "{name: limit, in: header,"),
            (
                "{name: species, in: query, required: true,",
                "{name: species, in: cookie, required: true,",
            ),
        ],
    ),
    (
        "a body of another media type",
        &[(
            "requestBody: {required: true, content: {application/json:",
            "requestBody: {required: true, content: {application/vnd.pets+json:",
        )],
    ),
    (
        "a body that is a form now",
        &[(
            "requestBody: {required: true, content: {application/json:",
            "requestBody: {required: true, content: {application/x-www-form-urlencoded:",
        )],
    ),
    (
        "an answer of another media type",
        &[(
            "application/json: {schema: {type: array",
            "application/vnd.pets+json: {schema: {type: array",
        )],
    ),
    ("another status of success", &[("\"201\"", "\"200\"")]),
    (
        "a further status of success",
        &[(
            "\"201\": {description: Made.,",
            "\"200\": {description: Known., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}\n        \"201\": {description: Made.,",
        )],
    ),
    (
        "a property is spelt otherwise",
        &[("        born:", "        Born:")],
    ),
    (
        "a value is spelt otherwise",
        &[("enum: [small, large]", "enum: [SMALL, large]")],
    ),
    (
        "an operation has a server of its own",
        &[(
            "operationId: deletePet",
            "servers: [{url: https://graves.example.com}]\n      operationId: deletePet",
        )],
    ),
    (
        "an operation needs an API key",
        &[
            (
                "operationId: deletePet",
                "security: [{key: []}]\n      operationId: deletePet",
            ),
            (
                "components:\n",
                "components:\n  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}\n",
            ),
        ],
    ),
    (
        "an API key",
        &[(
            "components:\n",
            "security: [{key: []}]\ncomponents:\n  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}\n",
        )],
    ),
];

fn edited(edit: &Edit) -> String {
    let mut text = PETS.to_owned();
    for (from, to) in edit.1 {
        assert!(text.contains(from), "{}: there is no `{from}`", edit.0);
        text = text.replace(from, to);
    }
    text
}

#[test]
fn every_edit_is_told() {
    let mut told = String::new();
    for edit in EDITS {
        keep_edit(edit.0, PETS, &edited(edit));
        let dir = folder(&[("old.yaml", PETS), ("new.yaml", &edited(edit))]);
        let ran = clientsmith(&dir, &["diff", "old.yaml", "new.yaml"]);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", edit.0);
        let _ = writeln!(told, "# {}\n\n{}", edit.0, ran.out);
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/edits.txt");
    if std::env::var_os("UPDATE_EDITS").is_some() {
        fs::write(&file, &told).expect("written");
    }
    let expected = fs::read_to_string(&file).expect("edits.txt");
    for (is, should) in told.split("\n# ").zip(expected.split("\n# ")) {
        assert_eq!(is, should);
    }
    assert_eq!(told, expected);
}

const ADDED: (&str, &str) = ("    delete:\n", "    delete:\n      deprecated: true\n");

#[test]
fn programs_read_it_as_json() {
    let new = PETS.replace(ADDED.0, ADDED.1);
    let dir = folder(&[("old.yaml", PETS), ("new.yaml", &new)]);
    let expected = "{
  \"breaking\": false,
  \"step\": \"minor\",
  \"version\": \"0.1.0\",
  \"next\": \"0.1.1\",
  \"changes\": [
    {
      \"kind\": \"operation\",
      \"what\": \"deprecated\",
      \"breaking\": false,
      \"step\": \"minor\",
      \"item\": \"pets().delete_pet\",
      \"message\": \"is deprecated\"
    }
  ]
}
";
    done(
        clientsmith(&dir, &["diff", "old.yaml", "new.yaml", "--json"]),
        expected,
    );
    let nothing = "{
  \"breaking\": false,
  \"step\": null,
  \"version\": \"0.1.0\",
  \"next\": null,
  \"changes\": []
}
";
    done(
        clientsmith(&dir, &["diff", "old.yaml", "old.yaml", "--json"]),
        nothing,
    );
}

#[test]
fn what_is_denied_is_3() {
    let deprecated = PETS.replace(ADDED.0, ADDED.1);
    let broken = PETS.replace("listPets", "list");
    let dir = folder(&[
        ("old.yaml", PETS),
        ("deprecated.yaml", &deprecated),
        ("broken.yaml", &broken),
        ("wrong.yaml", WRONG),
    ]);
    let code = |new: &str, deny: &[&str]| {
        let mut args = vec!["diff", "old.yaml", new];
        for kind in deny {
            args.extend(["--deny", kind]);
        }
        let ran = clientsmith(&dir, &args);
        assert!(ran.code == Some(2) || ran.err.is_empty(), "{}", ran.err);
        ran.code
    };
    assert_eq!(code("broken.yaml", &[]), Some(0));
    assert_eq!(code("broken.yaml", &["breaking"]), Some(3));
    assert_eq!(code("broken.yaml", &["deprecated"]), Some(0));
    assert_eq!(code("deprecated.yaml", &["breaking"]), Some(0));
    assert_eq!(
        code("deprecated.yaml", &["breaking", "deprecated"]),
        Some(3)
    );
    assert_eq!(code("deprecated.yaml", &["any"]), Some(3));
    assert_eq!(code("old.yaml", &["any"]), Some(0));
    assert_eq!(code("broken.yaml", &["nonsense"]), Some(2));
    let ran = clientsmith(&dir, &["diff", "wrong.yaml", "old.yaml"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
    assert!(ran.err.contains("\n --> wrong.yaml:2:1\n"), "{}", ran.err);
    assert!(
        ran.err.ends_with("error: wrong.yaml: 1 error\n"),
        "{}",
        ran.err
    );
}

/// The crate as it is on the disk, a description from standard input, and what a configuration says of
/// them all.
#[test]
fn crates_and_standard_input_are_compared_too() {
    let config = "[[crate]]\nspec = \"pets.yaml\"\nout = \"made\"\nname = \"pets\"\nversion = \"1.4.0\"\n\
                  [crate.names]\n\"/paths/~1pets/get\" = \"all\"\n";
    let dir = folder(&[("pets.yaml", PETS), ("clientsmith.toml", config)]);
    clientsmith(&dir, &["generate"]);
    done(
        clientsmith(&dir, &["diff", "made", "pets.yaml"]),
        "Nothing changes.\n",
    );
    done(
        clientsmith(&dir, &["diff", "made", "made"]),
        "Nothing changes.\n",
    );
    let told = "Breaking\n  pets().delete_pet is removed (`DELETE /pets/{petId}`)\n\n\
                1 change: 1 breaking. Version 1.4.0 becomes 2.0.0.\n";
    let at = PETS.find("    delete:\n").expect("an operation");
    let end = PETS.find("components:\n").expect("components");
    let fewer = format!("{}{}", &PETS[..at], &PETS[end..]);
    done(fed(dir.path(), &["diff", "pets.yaml", "-"], &fewer), told);
    write(dir.path(), "other/clientsmith.toml", "");
    refused(
        clientsmith(&dir, &["diff", "other", "pets.yaml"]),
        "error: other is a folder, and no generated crate\n  = help: name a description in it\n",
    );
    refused(
        clientsmith(&dir, &["diff", "-", "-"]),
        "error: `-` is given twice, and standard input can be read once\n",
    );
    // What is not there is named by nobody: the configuration has another description.
    refused(
        clientsmith(&dir, &["diff", "pets.yaml", "gone.yaml"]),
        "error: cannot read gone.yaml: there is no such file\n  = help: give the path of a file that is there\n",
    );
    // Files of one's own in the crate are no part of the comparison.
    write(dir.path(), "made/src/ext.rs", "pub struct Mine;\n");
    let lib = read(&dir, "made/src/lib.rs");
    write(
        dir.path(),
        "made/src/lib.rs",
        &format!("{lib}pub mod ext;\n"),
    );
    let ran = clientsmith(&dir, &["diff", "made", "pets.yaml"]);
    assert!(
        ran.out
            .starts_with("Nothing changes for programs that use the crate."),
        "{}",
        ran.out
    );
}
