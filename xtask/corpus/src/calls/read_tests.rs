//! What a document says, as it is read.

use codegen::Texts;

use super::*;
use crate::schema::Dialect;

const FILE: &str = "/d/root.yaml";

/// The schema of each item of an answer in events, as a pointer; nothing where whole events count.
fn events(schema: &str) -> Option<String> {
    let text = format!(
        "
openapi: 3.1.0
components:
  schemas:
    Chunk: {{type: object, properties: {{id: {{type: integer}}}}}}
    Ping: {{type: object, properties: {{event: {{const: ping}}}}}}
    Part: {{type: object, properties: {{data: {{$ref: '#/components/schemas/Chunk'}}}}}}
paths:
  /a:
    get:
      responses:
        '200': {{description: a, content: {{text/event-stream: {{schema: {schema}}}}}}}
"
    );
    let mut texts = Texts::default();
    texts.insert(FILE.into(), text);
    let document = Document::new(FILE, &texts);
    let mut bundle = Bundle::new(&document, Dialect::of(&document));
    let mut reader = Reader {
        document: &document,
        bundle: &mut bundle,
    };
    let operations = document.operations();
    let operation = reader.operation(&operations[0]);
    let content = &operation.answers[0].contents[0];
    let id = content.schema.expect("it has a schema");
    let place = bundle.place_of(&format!("#/$defs/s{id}"));
    let pointer = place.map(|place| place.pointer.clone());
    pointer.filter(|_| !content.is_event)
}

#[test]
fn what_events_are_about() {
    let whole = "/paths/~1a/get/responses/200/content/text~1event-stream/schema";
    let chunk = "/components/schemas/Chunk";
    let about = |schema: &str| events(schema);
    assert_eq!(
        about("{$ref: '#/components/schemas/Chunk'}").as_deref(),
        Some(whole)
    );
    assert_eq!(
        about("{$ref: '#/components/schemas/Part'}").as_deref(),
        Some(chunk)
    );
    let text = "{properties: {id: {type: string}, data: {type: string}}}";
    assert_eq!(about(text), None);
    let inner = "{properties: {data: {type: string, contentSchema: {type: object}}}}";
    let expected = format!("{whole}/properties/data/contentSchema");
    assert_eq!(about(inner), Some(expected));
    let more = "{properties: {data: {type: object}, model: {type: string}}}";
    assert_eq!(about(more).as_deref(), Some(whole));
    let several =
        "{oneOf: [{$ref: '#/components/schemas/Ping'}, {$ref: '#/components/schemas/Part'}]}";
    assert_eq!(about(several), None);
    let without = "{oneOf: [{$ref: '#/components/schemas/Ping'}]}";
    assert_eq!(about(without).as_deref(), Some(whole));
}
