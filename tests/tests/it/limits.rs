//! Descriptions that go in circles, that double at each step or that lead a long way: the generator
//! ends soon, on a small stack, and says where it gave up if it did.

use serde_json::{Map, Value, json};

use super::support::ends::{CRATE, answered, assert_ends, reference};

/// Puts one more schema into every `allOf`.
fn to_every_all_of(value: &mut Value, more: &Value) {
    match value {
        Value::Object(map) => {
            map.values_mut()
                .for_each(|value| to_every_all_of(value, more));
            if let Some(Value::Array(all)) = map.get_mut("allOf") {
                all.push(more.clone());
            }
        }
        Value::Array(list) => list
            .iter_mut()
            .for_each(|value| to_every_all_of(value, more)),
        _ => {}
    }
}

/// Promise: a chain of schemas, each made of the one before, below a discriminator takes no time that doubles
/// with each of them: every one of them is a union of all that come after it.
#[test]
fn a_chain_below_a_discriminator_ends() {
    let mut schemas = json!({ "X0": {
        "type": "object", "required": ["k"], "properties": { "k": { "type": "string" } },
        "discriminator": { "propertyName": "k" },
    } });
    for number in 1..64 {
        let own = json!({ "properties": { format!("p{number}"): { "type": "string" } } });
        let above = reference(&format!("X{}", number - 1));
        schemas[format!("X{number}")] = json!({ "allOf": [above, own] });
    }
    assert_ends(vec![(
        "a chain below a discriminator",
        Some(CRATE),
        answered(schemas),
    )]);
}

/// Promise: hundreds of schemas that are made of one base, whose discriminator maps a value to each, are not looked
/// through for each value of each of them.
#[test]
fn many_subtypes_of_a_mapping_end() {
    const COUNT: usize = 400;
    let mapping: Map<String, Value> = (0..COUNT)
        .map(|number| {
            let target = format!("#/components/schemas/S{number}");
            (format!("value{number}"), json!(target))
        })
        .collect();
    let mut schemas = json!({ "Base": {
        "type": "object", "required": ["k"], "properties": { "k": { "type": "string" } },
        "discriminator": { "propertyName": "k", "mapping": mapping },
    } });
    for number in 0..COUNT {
        let base = reference("Base");
        schemas[format!("S{number}")] = json!({ "description": "One of them", "allOf": [base] });
    }
    assert_ends(vec![(
        "subtypes of a mapping",
        Some(CRATE),
        answered(schemas),
    )]);
}

/// Promise: an example is not longer than anybody reads, however much has to be there.
#[test]
fn many_required_members_in_each_other_end() {
    let members: Vec<String> = (0..16).map(|number| format!("m{number}")).collect();
    let mut schemas = json!({ "L5": { "type": "string" } });
    for level in 0..5 {
        let below = reference(&format!("L{}", level + 1));
        let properties: Map<String, Value> = members
            .iter()
            .map(|name| (name.clone(), below.clone()))
            .collect();
        schemas[format!("L{level}")] =
            json!({ "type": "object", "required": members, "properties": properties });
    }
    assert_ends(vec![("required members", Some(CRATE), answered(schemas))]);
}

/// Promise: an `allOf` that comes back to itself, in whichever way, ends in an error with its place
/// or in a crate, soon and without much of a stack.
#[test]
fn all_of_in_circles_ends() {
    let a = reference("A");
    let text = json!({ "type": "string" });
    let own = json!({ "type": "object", "properties": { "own": text } });
    let circles = [
        ("itself", json!({ "A": { "allOf": [a] } })),
        ("itself and more", json!({ "A": { "allOf": [a, own] } })),
        (
            "itself beside properties",
            json!({ "A": { "allOf": [a], "properties": { "x": text } } }),
        ),
        ("itself twice", json!({ "A": { "allOf": [a, a] } })),
        (
            "itself in a nested allOf",
            json!({ "A": { "allOf": [{ "allOf": [{ "allOf": [a] }] }] } }),
        ),
        (
            "its own member",
            json!({ "A": { "allOf": [reference("A/properties/x")], "properties": { "x": own } } }),
        ),
        (
            "its own member that is all of it",
            json!({ "A": {
            "allOf": [reference("A/properties/x")], "properties": { "x": { "allOf": [a] } },
        } }),
        ),
        (
            "its own member that is it",
            json!({ "A": { "allOf": [reference("A/properties/x")], "properties": { "x": a } } }),
        ),
        (
            "a member of a member",
            json!({ "A": { "properties": { "x": {
            "allOf": [a, own], "properties": { "y": { "allOf": [reference("A/properties/x"), own] } },
        } } } }),
        ),
        (
            "its own items",
            json!({ "A": { "allOf": [reference("A/items")], "items": { "allOf": [a] } } }),
        ),
        (
            "items that are all of the list",
            json!({ "A": { "type": "array", "items": { "allOf": [a, { "minItems": 1 }] } } }),
        ),
        (
            "its own other members",
            json!({ "A": {
            "allOf": [reference("A/additionalProperties")], "additionalProperties": { "allOf": [a, own] },
        } }),
        ),
        (
            "its own patterns",
            json!({ "A": {
            "allOf": [reference("A/patternProperties/x")], "patternProperties": { "x": { "allOf": [a, own] } },
        } }),
        ),
        (
            "its own branch",
            json!({ "A": { "allOf": [reference("A/oneOf/0")], "oneOf": [{ "allOf": [a, own] }, text] } }),
        ),
        (
            "the union that it is in",
            json!({
                "A": { "oneOf": [reference("B"), text] }, "B": { "allOf": [a, own] },
            }),
        ),
        (
            "any of the union that it is in",
            json!({
                "A": { "anyOf": [reference("B"), reference("C")] },
                "B": { "allOf": [a, own] }, "C": { "allOf": [a, { "properties": { "c": text } }] },
            }),
        ),
        (
            "an alias of it",
            json!({ "A": reference("B"), "B": { "allOf": [a] } }),
        ),
        (
            "an alias of it and more",
            json!({ "A": reference("B"), "B": { "allOf": [a, own] } }),
        ),
        (
            "an alias of an alias",
            json!({ "A": reference("B"), "B": reference("C"), "C": { "allOf": [a, reference("B")] } }),
        ),
        (
            "a ring of two",
            json!({ "A": { "allOf": [reference("B")] }, "B": { "allOf": [a] } }),
        ),
        (
            "a ring of two and more",
            json!({
                "A": { "allOf": [reference("B"), own] },
                "B": { "allOf": [a, { "properties": { "b": reference("B") } }] },
            }),
        ),
        (
            "a ring of three",
            json!({
                "A": { "allOf": [reference("B"), own] }, "B": { "allOf": [reference("C")], "properties": { "b": text } },
                "C": { "allOf": [{ "properties": { "c": a } }, a] },
            }),
        ),
        (
            "a ring that is entered from outside",
            json!({
                "Outside": { "allOf": [a, own] }, "A": { "allOf": [reference("B")] }, "B": { "allOf": [a] },
            }),
        ),
        (
            "its own part",
            json!({ "A": { "allOf": [reference("A/allOf/0")] } }),
        ),
        (
            "its own other part",
            json!({ "A": { "allOf": [reference("A/allOf/1"), reference("A/allOf/0")] } }),
        ),
        (
            "a part of another",
            json!({
                "A": { "allOf": [reference("B/allOf/0")] }, "B": { "allOf": [reference("A/allOf/0"), own] },
            }),
        ),
        (
            "what it does not allow",
            json!({ "A": { "allOf": [a], "not": a } }),
        ),
        ("one of itself", json!({ "A": { "oneOf": [a] } })),
        (
            "any of itself or a text",
            json!({ "A": { "anyOf": [a, text] } }),
        ),
        (
            "a list of one of itself",
            json!({ "A": { "oneOf": [{ "type": "array", "items": a }, text] } }),
        ),
        (
            "a tuple of all of itself",
            json!({ "A": {
            "type": "array", "prefixItems": [{ "allOf": [a] }, text], "minItems": 2, "maxItems": 2,
        } }),
        ),
        (
            "a tag's mapping",
            json!({
                "A": { "discriminator": { "propertyName": "kind", "mapping": { "b": "#/components/schemas/B" } },
                    "allOf": [reference("B")], "properties": { "kind": text } },
                "B": { "allOf": [a, own] },
            }),
        ),
    ];
    let mut cases = Vec::new();
    for (name, schemas) in circles {
        let union = json!({ "oneOf": [{}, {}] });
        let mut used = schemas.clone();
        used["User"] = json!({ "allOf": [a, own] });
        used["Holder"] = json!({ "properties": { "a": a, "all": { "allOf": [a, union] } } });
        let mut unused = answered(json!({}));
        unused["components"]["schemas"] = used.clone();
        let (mut unions, mut inside) = (schemas.clone(), schemas.clone());
        to_every_all_of(&mut unions, &union);
        inside["A"] = json!({ "properties": { "pin": inside["A"].take() } });
        let inside = inside
            .to_string()
            .replace("schemas/A", "schemas/A/properties/pin");
        let mut inside: Value = serde_json::from_str(&inside).expect("JSON");
        let plain = answered(inside.clone());
        to_every_all_of(&mut inside, &union);
        for (how, document) in [
            ("", answered(schemas)),
            (", used by others", answered(used)),
            (", used by nothing", unused),
            (", with unions", answered(unions)),
            (", in a member", plain),
            (", in a member, with unions", answered(inside)),
        ] {
            cases.push((format!("{name}{how}"), None, document));
        }
    }
    assert_ends(cases);
}

/// Promise: circles that are none of `allOf` alone are everyday: they become types.
#[test]
fn legal_circles_become_types() {
    let text = json!({ "type": "string" });
    let cases = [
        (
            "a tree with a base",
            json!({
                "Base": { "type": "object", "properties": { "id": text } },
                "Node": { "allOf": [reference("Base"), { "properties": { "children": { "type": "array", "items": reference("Node") } } }] },
            }),
        ),
        (
            "a base that names its kinds",
            json!({
                "Pet": { "type": "object", "required": ["kind"], "properties": { "kind": text, "friend": reference("Pet") },
                    "discriminator": { "propertyName": "kind", "mapping": { "cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog" } } },
                "Cat": { "allOf": [reference("Pet"), { "properties": { "lives": { "type": "integer" } } }] },
                "Dog": { "allOf": [reference("Pet"), { "properties": { "prey": reference("Cat") } }] },
            }),
        ),
        (
            "a union of lists of itself",
            json!({
                "Json": { "oneOf": [text, { "type": "number" }, { "type": "array", "items": reference("Json") },
                    { "type": "object", "additionalProperties": reference("Json") }] },
            }),
        ),
        (
            "an own member as it is",
            json!({
                "A": { "type": "object", "properties": { "x": { "allOf": [reference("A")], "description": "The same" } } },
            }),
        ),
    ];
    assert_ends(
        cases
            .into_iter()
            .map(|(name, schemas)| (name, Some(CRATE), answered(schemas)))
            .collect(),
    );
}

/// Promise: what doubles at every step of a description does not double the work.
#[test]
fn what_doubles_ends() {
    let own = |number: usize| json!({ "type": "object", "properties": { format!("p{number}"): { "type": "string" } } });
    let steps = |keyword: &str, count: usize| -> Value {
        let schemas: Map<String, Value> = (0..count)
            .map(|number| {
                let next = reference(&format!("S{}", number + 1));
                (
                    format!("S{number}"),
                    json!({ keyword: [next, next, own(number)] }),
                )
            })
            .chain([(format!("S{count}"), own(count))])
            .collect();
        Value::Object(schemas)
    };
    let union = |number: usize| {
        let branches: Vec<Value> = (0..3).map(|branch| own(number * 3 + branch)).collect();
        json!({ "oneOf": branches })
    };
    let product: Vec<Value> = (0..14).map(union).collect();
    let cases = [
        ("all of the next one, twice", steps("allOf", 40)),
        ("any of the next one, twice", steps("anyOf", 40)),
        ("one of the next one, twice", steps("oneOf", 40)),
        ("all of fourteen unions", json!({ "A": { "allOf": product } })),
        ("members of the next one, twice", Value::Object((0..41).map(|number| {
            let next = reference(&format!("S{}", (number + 1) % 41));
            (format!("S{number}"), json!({ "type": "object", "properties": { "a": next, "b": next, "c": { "allOf": [next, own(number)] } } }))
        }).collect())),
    ];
    let cases = cases.into_iter().map(|(name, mut schemas)| {
        // One operation: what is measured is the schemas.
        let first = schemas
            .as_object()
            .and_then(|all| all.keys().next().cloned())
            .unwrap_or_default();
        let mut description = answered(json!({ first: {} }));
        description["components"]["schemas"] = schemas.take();
        (name, None, description)
    });
    assert_ends(cases.collect());
}

/// Promise: a reference may lead to a reference, however often; it counts where it ends.
#[test]
fn a_long_chain_of_references_is_followed() {
    let chain = |count: usize| -> Value {
        let links =
            (0..count).map(|number| (format!("S{number}"), reference(&format!("S{}", number + 1))));
        let last = json!({ "type": "object", "properties": { "end": { "type": "string" } } });
        let mut description = answered(json!({ "S0": {} }));
        description["components"]["schemas"] = links
            .chain([(format!("S{count}"), last)])
            .collect::<Map<String, Value>>()
            .into();
        description
    };
    let mut responses = Map::new();
    for number in 0..1000 {
        let next = format!("#/components/responses/R{}", number + 1);
        responses.insert(format!("R{number}"), json!({ "$ref": next }));
    }
    responses.insert("R1000".to_owned(), json!({ "description": "the end" }));
    let mut long = answered(json!({}));
    long["paths"]["/a"]["get"]["responses"]["200"] = json!({ "$ref": "#/components/responses/R0" });
    long["components"]["responses"] = responses.into();
    let all_of: Map<String, Value> = (0..1000)
        .map(|number| {
            (
                format!("S{number}"),
                json!({ "allOf": [reference(&format!("S{}", number + 1))] }),
            )
        })
        .chain([(
            "S1000".to_owned(),
            json!({ "type": "object", "properties": { "end": { "type": "string" } } }),
        )])
        .collect();
    let mut deep = answered(json!({ "S0": {} }));
    deep["components"]["schemas"] = all_of.into();
    assert_ends(vec![
        ("sixty-five references", Some(CRATE), chain(65)),
        ("ten thousand references", Some(CRATE), chain(10_000)),
        ("a thousand answers", Some(CRATE), long),
        ("a thousand allOf", Some(CRATE), deep),
    ]);
}
