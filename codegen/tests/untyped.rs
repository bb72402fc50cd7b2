//! Which values are of no type, and why.

use codegen::diag::Diagnostics;
use codegen::{Input, NoFiles, Texts, lower, source};

const DESCRIPTION: &str = "\
openapi: 3.1.0
info: { title: Vague, version: '1' }
paths:
  /bodies:
    post:
      operationId: send
      parameters:
      - { name: filter, in: query, content: { application/json: {} } }
      requestBody: { content: { application/json: {} } }
      responses:
        '200': { description: ok, content: { application/json: {} } }
        '201': { description: ok, content: { application/x-ndjson: {} } }
        '202': { description: ok, content: { application/x-ndjson: { schema: { type: string } } } }
        '203': { description: ok, content: { application/x-ndjson: { schema: { type: array, items: { type: string } } } } }
  /files:
    post:
      operationId: sendFiles
      requestBody:
        content:
          multipart/form-data:
            schema: { $ref: '#/components/schemas/Files' }
      responses: { '204': { description: ok } }
  /events:
    get:
      operationId: events
      responses:
        '200': { description: ok, content: { text/event-stream: { schema: { type: object, properties: { data: {} } } } } }
components:
  schemas:
    Files: { type: object, properties: { photo: {}, more: { type: array, items: {} }, kept: { type: object } } }
";

#[test]
fn values_of_no_type_are_listed_where_they_stand() {
    let (mut diagnostics, mut texts) = (Diagnostics::default(), Texts::default());
    let input = Input {
        root: "vague.yaml",
        text: DESCRIPTION,
        files: &NoFiles,
    };
    let read = source::read(&input, &mut texts, &mut diagnostics).expect("a document");
    let api = lower::lower(read, lower::Options::default(), &mut diagnostics);
    let found = api.untyped.iter();
    let found: Vec<_> = found
        .map(|one| format!("{} {}", one.origin.pointer, one.why))
        .collect();
    let send = "/paths/~1bodies/post";
    assert_eq!(
        found,
        [
            format!("{send}/parameters/0/content/application~1json there is no schema"),
            format!("{send}/requestBody/content/application~1json there is no schema"),
            format!("{send}/responses/200/content/application~1json there is no schema"),
            format!("{send}/responses/201/content/application~1x-ndjson there is no schema"),
            format!(
                "{send}/responses/202/content/application~1x-ndjson/schema the schema says nothing of the value"
            ),
            "/paths/~1events/get/responses/200/content/text~1event-stream/schema/properties/data \
             the schema says nothing of the value"
                .to_owned(),
            "/components/schemas/Files/properties/kept nothing is said of the object's members"
                .to_owned(),
        ]
    );
}
