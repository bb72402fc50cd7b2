//! A small document of Swagger 2.0 and its parts, as they are read.

use codegen::Texts;

use super::*;

const FILE: &str = "/d/root.yaml";

const ROOT: &str = "
swagger: '2.0'
consumes: [application/json]
produces: [application/json, text/csv]
securityDefinitions:
  basic: {type: basic}
  key: {type: apiKey, in: query, name: key}
parameters:
  Page: {name: page, in: query, type: integer, x-example: 3}
responses:
  Lost: {description: b, schema: {$ref: '#/definitions/Pet'}, headers: {X-Ids: {type: array, items: {type: integer}}}}
definitions:
  Pet: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}, n: {type: string, x-nullable: true}}}
  Cat: {allOf: [{$ref: '#/definitions/Pet'}], x-discriminator-value: cat}
  Lion: {allOf: [{$ref: '#/definitions/Cat'}]}
paths:
  /pets:
    parameters:
      - {$ref: '#/parameters/Page'}
      - {name: tags, in: query, type: array, items: {type: string}, collectionFormat: multi}
      - {name: ids, in: query, type: array, items: {type: integer}}
      - {name: cells, in: query, type: array, items: {type: array, items: {type: string}}, collectionFormat: tsv}
    post:
      parameters:
        - {name: pet, in: body, required: true, schema: {$ref: 'parts.yaml#/New'}, x-examples: {application/json: {n: a}}}
      responses:
        '200':
          description: a
          schema: {$ref: '#/definitions/Pet'}
          examples: {application/json: {kind: cat}}
        '404': {$ref: '#/responses/Lost'}
    put:
      consumes: [application/x-www-form-urlencoded]
      produces: [image/png]
      parameters:
        - {name: a, in: formData, type: string, required: true}
        - {name: f, in: formData, type: file}
        - {name: l, in: formData, type: array, items: {type: string}, collectionFormat: pipes}
      responses:
        '200': {description: a, schema: {type: file}}
        '404': {$ref: '#/responses/Lost'}
  /others: {$ref: 'parts.yaml#/item'}
";

const PARTS: &str = "
New: {type: object, properties: {n: {type: string}}}
item:
  get:
    parameters: [{$ref: '#/param'}]
    responses: {'200': {description: a, schema: {$ref: '#/New'}}}
param: {name: X-Q, in: header, type: array, items: {type: string}}
";

fn texts() -> Texts {
    let mut texts = Texts::default();
    texts.insert(FILE.into(), ROOT.to_owned());
    texts.insert("/d/parts.yaml".into(), PARTS.to_owned());
    texts
}

fn at(document: &Document<'_>, file: &str, pointer: &str) -> Value {
    let place = Place {
        file: file.to_owned(),
        pointer: pointer.to_owned(),
    };
    document.value(&place).unwrap_or_default()
}

#[test]
fn parameters_have_a_schema_and_a_style() {
    let texts = texts();
    let document = Document::new(FILE, &texts);
    assert!(document.is_swagger());
    assert_eq!(document.version().as_deref(), Some("2.0"));
    let page = at(&document, FILE, "/parameters/Page");
    assert_eq!(page["schema"], json!({"type": "integer"}));
    assert_eq!(page["example"], json!(3));
    let shared = |index: usize| {
        at(
            &document,
            FILE,
            &format!("/paths/~1pets/parameters/{index}"),
        )
    };
    let style = |value: &Value| (value["style"].clone(), value["explode"].clone());
    assert_eq!(style(&shared(1)), ("form".into(), true.into()));
    assert_eq!(style(&shared(2)), ("form".into(), false.into()));
    assert_eq!(shared(3)["schema"], json!({"type": "string"}));
    let header = at(&document, "/d/parts.yaml", "/param");
    assert_eq!(style(&header), ("simple".into(), false.into()));
    let item = at(&document, FILE, "/responses/Lost/headers/X-Ids/schema");
    assert_eq!(item, json!({"type": "array", "items": {"type": "integer"}}));
}

#[test]
fn bodies_and_forms() {
    let texts = texts();
    let document = Document::new(FILE, &texts);
    let body = at(&document, FILE, "/paths/~1pets/post/requestBody");
    let schema = "/d/root.yaml#/paths/~1pets/post/parameters/0/schema";
    let json_content = json!({"schema": {"$ref": schema}, "example": {"n": "a"}});
    assert_eq!(
        body,
        json!({"required": true, "content": {"application/json": json_content}})
    );
    let place = document.in_root("/paths/~1pets/post/requestBody/content/application~1json/schema");
    let (place, schema) = document.follow(place).expect("it leads somewhere");
    assert_eq!(
        (place.file.as_str(), place.pointer.as_str()),
        ("/d/parts.yaml", "/New")
    );
    assert_eq!(schema["type"], "object");
    let form = at(&document, FILE, "/paths/~1pets/put/requestBody");
    let content = &form["content"]["multipart/form-data"];
    assert_eq!(form["required"], true);
    assert_eq!(content["schema"]["required"], json!(["a"]));
    assert_eq!(
        content["encoding"],
        json!({"l": {"style": "pipeDelimited", "explode": false}})
    );
    let file = at(&document, FILE, "/paths/~1pets/put/parameters/1/schema");
    assert_eq!(file, json!({"type": "string", "format": "binary"}));
}

#[test]
fn answers_in_what_is_produced() {
    let texts = texts();
    let document = Document::new(FILE, &texts);
    let answer = |method: &str, status: &str| {
        let pointer = format!("/paths/~1pets/{method}/responses/{status}/content");
        at(&document, FILE, &pointer)
    };
    let keys = |value: Value| -> Vec<String> {
        let object = value.as_object().cloned().unwrap_or_default();
        object.keys().cloned().collect()
    };
    assert_eq!(
        answer("post", "200")["application/json"]["example"],
        json!({"kind": "cat"})
    );
    assert_eq!(
        keys(answer("post", "404")),
        ["application/json", "text/csv"]
    );
    assert_eq!(keys(answer("put", "200")), ["image/png"]);
    assert_eq!(keys(answer("put", "404")), ["application/json"]);
    let other = at(
        &document,
        "/d/parts.yaml",
        "/item/get/responses/200/content",
    );
    assert_eq!(keys(other), ["application/json", "text/csv"]);
    let header = document.in_root("/paths/~1pets/put/responses/404/headers/X-Ids");
    let header = document.follow(header).map(|(place, _)| place.pointer);
    assert_eq!(header.as_deref(), Some("/responses/Lost/headers/X-Ids"));
}

#[test]
fn words_of_the_whole() {
    let texts = texts();
    let document = Document::new(FILE, &texts);
    let schemes = at(&document, FILE, "/components/securitySchemes");
    assert_eq!(schemes["basic"], json!({"type": "http", "scheme": "basic"}));
    assert_eq!(schemes["key"]["in"], "query");
    let pet = at(&document, FILE, "/definitions/Pet");
    assert_eq!(pet["properties"]["n"]["nullable"], true);
    let mapping = json!({
        "Pet": "#/definitions/Pet",
        "cat": "#/definitions/Cat",
        "Lion": "#/definitions/Lion",
    });
    assert_eq!(
        pet["discriminator"],
        json!({"propertyName": "kind", "mapping": mapping})
    );
    // What was written stays: examples are found by its places.
    assert_eq!(
        at(&document, FILE, "/paths/~1pets/post/responses/200/schema"),
        json!({"$ref": "#/definitions/Pet"})
    );
}
