//! Properties that stay values in the document type: those of the bodies of an operation are all there.

use openapiv3::{MediaType, ReferenceOr};

use super::read_with;
use crate::keys;

#[test]
fn of_bodies_that_are_written_where_they_are_used() {
    let properties: String = (0..20)
        .map(|number| format!("p{number}: {{ type: string }}, "))
        .collect();
    let content = format!(
        "content: {{ application/json: {{ schema: {{ type: object, properties: {{ {properties} }} }} }} }}"
    );
    let text = format!(
        "openapi: 3.1.0
info: {{ title: T, version: '1' }}
paths:
  /a:
    post:
      operationId: a
      requestBody: {{ {content} }}
      responses:
        '200': {{ description: d, {content} }}
        4XX: {{ description: d, {content} }}
        default: {{ description: d, {content} }}
"
    );
    let (document, _, said) = read_with(&text, &[]);
    assert_eq!(said, "");
    let mut paths = document.unwrap().paths;
    let (_, item) = paths.take(1).unwrap().remove(0);
    let (_, operation) = &item.operations[0];
    let count = |media_type: &MediaType| {
        let Some(ReferenceOr::Item(schema)) = &media_type.schema else {
            panic!("{media_type:?}");
        };
        let kept = &schema.schema_data.extensions[keys::PROPERTIES];
        kept.as_object().unwrap().len()
    };
    let Some(ReferenceOr::Item(body)) = &operation.request_body else {
        panic!("{operation:?}");
    };
    assert_eq!(count(&body.content["application/json"]), 20);
    let responses = operation.responses.responses.values();
    let responses = responses.chain(&operation.responses.default);
    let counts = responses.map(|response| match response {
        ReferenceOr::Item(response) => count(&response.content["application/json"]),
        ReferenceOr::Reference { reference } => panic!("{reference}"),
    });
    assert_eq!(counts.collect::<Vec<_>>(), [20, 20, 20]);
}
