//! What operations, their groups and the values of enums are called.

use std::fmt::Write;

use codegen::Settings;
use codegen::map::MappedOperation;
use codegen::settings::Group;

use super::support::{read, report, run};

/// A description with these operations, each as `METHOD PATH TAG ID EXTENSIONS`; `-` stands for nothing.
fn description(operations: &[&str]) -> String {
    let mut text = "openapi: 3.1.0\ninfo: {title: Names, version: '1'}\npaths:\n".to_owned();
    for operation in operations {
        let mut words = operation.split(' ');
        let mut next = || words.next().expect("a word");
        let (method, path, tag, id) = (next(), next(), next(), next());
        let extensions: Vec<&str> = words.collect();
        let _ = writeln!(text, "  {path}:\n    {method}:");
        for (key, value) in [("tags", format!("[{tag}]")), ("operationId", id.to_owned())] {
            if !value.contains("[-]") && value != "-" {
                let _ = writeln!(text, "      {key}: {value}");
            }
        }
        for extension in extensions {
            let _ = writeln!(text, "      {}", extension.replace('=', ": "));
        }
        text += "      responses: {'204': {description: ok}}\n";
        let names = path
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split('}').next());
        let parameters = names.map(|name| {
            format!("{{name: {name}, in: path, required: true, schema: {{type: string}}}}")
        });
        let parameters: Vec<_> = parameters.collect();
        let _ = writeln!(text, "      parameters: [{}]", parameters.join(", "));
    }
    text
}

/// The methods, each with its module in front.
fn methods(operations: &[&str], settings: &Settings) -> Vec<String> {
    let outcome = run("openapi.yaml", &description(operations), settings);
    let output = outcome.output.expect("it is generated");
    let operations = output.map.operations.iter();
    let name = |operation: &MappedOperation| {
        let module = operation.module.trim_start_matches("api::");
        format!("{module}.{}", operation.function)
    };
    operations.map(name).collect()
}

fn named(operation: &str) -> String {
    methods(&[operation], &Settings::new("names")).remove(0)
}

/// An operation doesn't say again what its tag, its method and its path say.
#[test]
fn operations_do_not_repeat_themselves() {
    let table = [
        (
            "get /repos/{owner}/issues issues issues/list-for-repo",
            "issues.list_for_repo",
        ),
        (
            "post /v1/files files files_upload_v1_files_post",
            "files.upload",
        ),
        (
            "get /v1/files/{file_id} files files_retrieve_v1_files__file_id__get",
            "files.retrieve",
        ),
        ("get /cats cats CatsController_findAll", "cats.find_all"),
        (
            "get /cats - CatsController_findAll",
            "untagged.cats_controller_find_all",
        ),
        ("get /cats cat CatsController_findAll", "cat.find_all"),
        ("get /cats cats CatsController_getCats", "cats.get_cats"),
        ("get /hello App AppController_getHello", "app.get_hello"),
        ("get /items items safe_get_items", "items.safe_get_items"),
        (
            "get /reports reports listAndGetReports",
            "reports.list_and_get_reports",
        ),
        ("get /pets Pets listUsingGET_1", "pets.list"),
        ("get /pets Pets findAll_2", "pets.find_all"),
        ("get /pets Pets step_1_of", "pets.step_1_of"),
        ("get /pets Pets find_all_2", "pets.find_all_2"),
        // What is left must be a name.
        ("post /import import import", "import.import"),
        ("post /cards/{id} cards cards/move", "cards.cards_move"),
        ("get /pets pets pets_2fa", "pets.pets_2fa"),
        ("get /v1/pets pets pets_v1", "pets.pets_v1"),
        ("get /pets pets -", "pets.get_pets"),
        ("get /api/v1/pets/{id} Pets -", "pets.get_by_id"),
        ("get /api/v1/pets Pets -", "pets.get_pets"),
        ("delete /api/pets/{id} - -", "untagged.delete_pets_by_id"),
        ("get /users users users-getUsers", "users.get_users"),
        // The plural is the same word.
        ("get /pets pet petsList", "pet.list"),
        ("get /posts Post posts.show", "post.show"),
        // A word that only begins like the tag is none.
        ("get /pets pet petalsList", "pet.petals_list"),
        ("get /auth OAuth2 oauth2_token", "oauth2.token"),
        ("get /login oAuth2 oAuth2Login", "oauth2.login"),
        // What FastAPI writes behind a function that is called as its tag and its path are.
        ("get /health health health_health_get", "health.health"),
        ("post /login login login_login_post", "login.login"),
        ("head /_ping System SystemPingHead", "system.ping_head"),
        // What FastAPI writes for the root.
        ("get / start read_root__get", "start.read_root"),
        ("get / start rootGet", "start.root_get"),
        // The plural of an acronym is one word.
        ("get /users users findUserIDs", "users.find_user_ids"),
        ("get /thumbs thumbs listThumbURLs", "thumbs.list_thumb_urls"),
        ("get /app app iOSVersion", "app.ios_version"),
        ("get /login users tooAuthless", "users.too_authless"),
    ];
    for (operation, expected) in table {
        assert_eq!(named(operation), expected, "{operation}");
    }
}

/// Types leave out what a framework writes behind the name of a function, where no other type is called so.
#[test]
fn types_are_called_after_functions() {
    let text = "
openapi: 3.1.0
info: {title: Names, version: '1'}
paths:
  /api/v1/items/{id}:
    put:
      tags: [items]
      operationId: update_item_api_v1_items__id__put
      parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: mode, in: query, schema: {type: string, enum: [a, b]}}]
      requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}}
  /login:
    post:
      tags: [login]
      operationId: login_login_post
      requestBody: {content: {application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Body_login_login_post'}}}}
      responses: {'204': {description: ok}}
  /pets:
    post:
      tags: [pets]
      operationId: addUsingPOST
      requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
      responses: {'204': {description: ok}}
  /cats:
    post:
      tags: [cats]
      operationId: addUsingPOST_1
      requestBody: {content: {application/json: {schema: {type: object, properties: {b: {type: string}}}}}}
      responses: {'204': {description: ok}}
components:
  schemas:
    Body_login_login_post: {type: object, properties: {name: {type: string}}}
    UpdateItemBody: {type: object, properties: {b: {type: string}}}
";
    let outcome = run("openapi.yaml", text, &Settings::new("names"));
    let output = outcome.output.expect("it is generated");
    let types = output.names.iter().filter(|one| &*one.scope == "types");
    let types: Vec<_> = types.map(|one| one.ident.as_str()).collect();
    assert_eq!(
        types,
        [
            "UpdateItemBody",
            "LoginBody",
            "UpdateItemMode",
            "UpdateItemApiV1ItemsIdPutBody",
            "UpdateItemResponse",
            "AddBody",
            "Add1Body",
        ]
    );
}

/// The document's own choice comes before any rule.
#[test]
fn extensions_name_methods_and_groups() {
    let table = [
        ("get /a t opA x-speakeasy-name-override=fetch", "t.fetch"),
        (
            "get /a t opA x-fern-sdk-method-name=fetchAll",
            "t.fetch_all",
        ),
        ("get /a t opA x-speakeasy-group=pets.cats", "pets_cats.op_a"),
        ("get /a - opA x-fern-sdk-group-name=[pets]", "pets.op_a"),
    ];
    for (operation, expected) in table {
        assert_eq!(named(operation), expected, "{operation}");
    }
}

/// The one that is called so by the document keeps the name, whichever stands first.
#[test]
fn short_names_take_nobodys() {
    let settings = Settings::new("names");
    assert_eq!(
        methods(&["get /a t t_list", "get /b t list"], &settings),
        ["t.t_list", "t.list"]
    );
}

#[test]
fn operations_without_tags_can_be_grouped_by_their_paths() {
    let mut settings = Settings::new("names");
    settings.group = Group::Path;
    assert_eq!(
        methods(
            &[
                "get /api/v2/pets/{id} - getPet",
                "get /{id} - getAny",
                "get /toys toy toyList"
            ],
            &settings
        ),
        ["pets.get_pet", "untagged.get_any", "toy.list"]
    );
}

/// The methods that every call and every builder has, as the runtime declares them.
fn declared(file: &str, from: &str) -> Vec<String> {
    let text = read(file);
    let start = text
        .find(from)
        .unwrap_or_else(|| panic!("`{from}` is in {file}"));
    let methods = text[start..]
        .lines()
        .map_while(|line| (line != "}").then_some(line));
    let named = methods.filter_map(|line| line.trim_start().strip_prefix("pub fn "));
    named
        .filter_map(|rest| rest.split(['(', '<']).next())
        .map(str::to_owned)
        .collect()
}

/// Promise: a setter of a parameter, or of a credential, never hides a method that is there anyway.
#[test]
fn setters_hide_no_method() {
    let calls = declared("codegen/runtime/src/call/operation.rs", "impl<O> Call<O> {");
    let builders = declared(
        "codegen/runtime/src/call/client.rs",
        "impl<C> ClientBuilder<C> {",
    );
    assert!(calls.contains(&"timeout".to_owned()) && builders.contains(&"timeout".to_owned()));
    let parameters = calls
        .iter()
        .map(|name| format!("        - {{name: {name}, in: query, schema: {{type: string}}}}\n"));
    let schemes = builders
        .iter()
        .map(|name| format!("    {name}: {{type: apiKey, in: header, name: x-{name}}}\n"));
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: N, version: '1'}}\npaths:\n  /a:\n    get:\n      operationId: a\n      \
         parameters:\n{}      responses: {{'204': {{description: ok}}}}\ncomponents:\n  securitySchemes:\n{}",
        parameters.collect::<String>(),
        schemes.collect::<String>()
    );
    let outcome = run("openapi.yaml", &text, &Settings::new("names"));
    let output = outcome.output.expect("it is generated");
    for parameter in &output.map.operations[0].parameters {
        assert!(
            !calls.contains(&parameter.argument),
            "{}",
            parameter.argument
        );
    }
    let named = output
        .names
        .iter()
        .filter(|one| &*one.scope == "the client's builder");
    let named: Vec<_> = named.map(|one| one.ident.as_str().to_owned()).collect();
    assert_eq!(named.len(), builders.len());
    for name in named {
        assert!(!builders.contains(&name), "{name}");
    }
}

/// Values whose letters are one name differ by their signs in words, as few of them as it takes.
#[test]
fn values_of_enums_are_called_what_they_say() {
    let table = [
        (
            "created_at, -created_at, +name",
            "CreatedAt MinusCreatedAt PlusName",
        ),
        ("America/New_York, Etc/UTC", "AmericaNewYork EtcUtc"),
        (
            "Etc/GMT, Etc/GMT+1, Etc/GMT-1",
            "EtcGmt EtcGmtPlus1 EtcGmtMinus1",
        ),
        ("'1.0', '10', '1.1'", "N1Dot0 N10 N11"),
        ("utf-8, utf-16", "Utf8 Utf16"),
        ("name:asc, name:desc", "NameAsc NameDesc"),
        ("asc, ASC, desc", "AscLower AscUpper Desc"),
    ];
    for (values, expected) in table {
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: Names, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{E: {{type: string, enum: [{values}]}}}}}}\n"
        );
        let outcome = run("openapi.yaml", &text, &Settings::new("names"));
        let output = outcome.output.expect("it is generated");
        let variants = output
            .names
            .iter()
            .filter(|one| one.scope.starts_with("values of"));
        let variants: Vec<_> = variants.map(|one| one.ident.as_str()).collect();
        assert_eq!(variants.join(" "), expected, "{values}");
    }
}

/// A pinned name is taken as it is, in the case of its kind; what cannot be is told.
#[test]
fn a_pin_that_cannot_be_is_told() {
    let text = "openapi: 3.1.0\ninfo: {title: Pins, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    \
                A: {type: object, properties: {x: {type: string}}}\n    \
                B: {type: object, properties: {y: {type: string}}}\n    \
                C: {type: object, properties: {z: {type: string}}}\n    \
                D: {type: object, properties: {w: {type: string}}}\n    \
                E: {type: object, properties: {v: {type: string}}}\n";
    let mut settings = Settings::new("names");
    for (name, pinned) in [
        ("A", "same_name"),
        ("B", "SameName"),
        ("C", "1st"),
        ("D", "type"),
        ("E", "result"),
    ] {
        settings
            .names
            .insert(format!("/components/schemas/{name}"), pinned.to_owned());
    }
    let outcome = run("openapi.yaml", text, &settings);
    let told = outcome
        .diagnostics
        .iter()
        .map(|one| one.message.to_string());
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            "`SameName` is pinned for this, and cannot be its name in types: it is called `SameName2`",
            "`1st` is pinned for this, and cannot be its name in types: it is called `N1st`",
            "`result` is pinned for this, and cannot be its name in types: it is called `E`",
        ]
    );
    let output = outcome.output.expect("it is generated");
    let types = output.map.types.iter();
    let types = types.filter_map(|one| one.type_path.rsplit("::").next());
    assert_eq!(
        types.collect::<Vec<_>>(),
        ["SameName", "SameName2", "N1st", "Type", "E"]
    );
}

/// Promise: whoever pins a name that something else has by itself is told what that is called instead.
#[test]
fn a_pin_that_takes_a_name_away_is_told() {
    let text = "openapi: 3.1.0\ninfo: {title: Pins, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    \
                Animal: {type: object, properties: {y: {type: string}}}\n    \
                Owner: {type: object, properties: {x: {type: string}}}\n";
    let mut settings = Settings::new("names");
    let place = "/components/schemas/Animal".to_owned();
    settings.names.insert(place, "Owner".to_owned());
    let outcome = run("openapi.yaml", text, &settings);
    assert_eq!(
        report(&outcome),
        "\
warning: `Owner` is pinned for something else in types: this, which has the name by itself, is called `OwnerSchema` [changed-pin]
 --> openapi.yaml:7:5
  |
7 |     Owner: {type: object, properties: {x: {type: string}}}
  |     ^^^^^
  = help: pin another name for one of the two
"
    );
}
