//! A description with many random schemas, made from a seed: `cases/random`. What is generated from
//! it is compiled once; `cases/random/checks.rs` tries random values of each schema.
//!
//! Every schema has a value that ends: one that a value must have refers only to schemas before
//! it, one that it may have to any.

use std::fmt::Write as _;
use std::fs;

use codegen::Settings;
use serde_json::{Map, Value, json};
use tests::dice::Dice;

use super::cases;
use super::standalone::Crate;
use super::support::{read, report, run};

/// The seed of the checked-in description. Another one is another description; what it finds is
/// worth a case of its own.
const SEED: u64 = 20_240_229;

/// How many schemas a description has.
const SCHEMAS: usize = 150;

/// Names of properties: plain ones, and ones that are not Rust's.
const NAMES: &[&str] = &[
    "id",
    "name",
    "type",
    "kind",
    "createdAt",
    "updated_at",
    "x-tag",
    "1st",
    "self",
    "value",
    "URL",
    "isOpen",
    "media:group",
    "é",
    "size",
    "additional",
];

/// The description of a seed.
pub(crate) fn description(seed: u64) -> String {
    let mut maker = Maker {
        dice: Dice(seed),
        made: Vec::new(),
    };
    let mut text = format!(
        "# Written by the tests from the seed {seed}.\nopenapi: 3.1.1\ninfo:\n  title: Random\n  version: \"1\"\n\
         components:\n  schemas:\n"
    );
    for index in 0..SCHEMAS {
        let schema = maker.component();
        let _ = writeln!(text, "    {}: {schema}", name(index));
        maker.made.push(schema);
    }
    text
}

/// The description that is checked in.
pub(crate) fn checked_in() -> String {
    description(SEED)
}

/// The name of a schema.
fn name(index: usize) -> String {
    format!("Schema{index}")
}

struct Maker {
    dice: Dice,
    made: Vec<Value>,
}

impl Maker {
    fn component(&mut self) -> Value {
        match self.dice.below(100) {
            0..40 => self.object(),
            40..52 => self.all_of(),
            52..58 => self.tagged_by_name(),
            58..66 => self.tagged_by_const(),
            66..73 => self.by_kind(),
            73..80 => self.by_keys(),
            80..84 => self.in_order(),
            84..90 => self.text_enum(),
            90..94 => self.integer_enum(),
            94..97 => self.list(),
            _ => json!({"type": "object", "additionalProperties": self.inner()}),
        }
    }

    /// An object with some properties; `own` of them come on top, and are required.
    fn object_with(&mut self, names: &[&str], own: &[(&str, Value)]) -> Value {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for (name, schema) in own {
            properties.insert((*name).to_owned(), schema.clone());
            required.push((*name).to_owned());
        }
        for name in self.dice.some(names, 30) {
            if properties.contains_key(*name) {
                continue;
            }
            let is_required = self.dice.percent(40);
            let schema = match self.dice.percent(25) {
                true => self.nullable(is_required),
                false => self.property(is_required),
            };
            properties.insert((*name).to_owned(), schema);
            if is_required {
                required.push((*name).to_owned());
            }
        }
        json!({"type": "object", "properties": properties, "required": required})
    }

    fn object(&mut self) -> Value {
        let mut object = self.object_with(NAMES, &[]);
        match self.dice.below(10) {
            0 => object["additionalProperties"] = json!(true),
            1 => object["additionalProperties"] = self.inner(),
            2 => object["additionalProperties"] = json!(false),
            _ => {}
        }
        object
    }

    fn property(&mut self, is_required: bool) -> Value {
        match self.dice.below(100) {
            0..45 => self.scalar(),
            45..55 => self.text_enum(),
            55..60 => self.integer_enum(),
            60..72 => self.list(),
            72..78 => json!({"type": "object", "additionalProperties": self.inner()}),
            78..82 => self.object_with(&NAMES[..4], &[]),
            _ if is_required => self.earlier().unwrap_or_else(|| self.scalar()),
            _ => self.any_reference(),
        }
    }

    fn nullable(&mut self, is_required: bool) -> Value {
        let mut schema = self.property(is_required);
        if let Some(Value::Array(values)) = schema.get_mut("enum") {
            values.push(Value::Null);
        }
        match schema["type"].as_str().map(str::to_owned) {
            Some(kind) => schema["type"] = json!([kind, "null"]),
            None => schema = json!({"oneOf": [schema, {"type": "null"}]}),
        }
        schema
    }

    /// What stands in a list or a map, so that a value need not have one.
    fn inner(&mut self) -> Value {
        match self.dice.below(10) {
            0..4 => self.scalar(),
            4 => self.text_enum(),
            5 => self.object_with(&NAMES[..5], &[]),
            _ => self.any_reference(),
        }
    }

    fn list(&mut self) -> Value {
        json!({"type": "array", "items": self.inner()})
    }

    fn scalar(&mut self) -> Value {
        const SCALARS: &[(&str, &str)] = &[
            ("string", ""),
            ("string", "date-time"),
            ("string", "date"),
            ("string", "uuid"),
            ("string", "byte"),
            ("string", "uri"),
            ("string", "colour"),
            ("integer", ""),
            ("integer", "int32"),
            ("integer", "int64"),
            ("integer", "uint64"),
            ("number", ""),
            ("number", "float"),
            ("boolean", ""),
        ];
        let (kind, format) = SCALARS[self.dice.below(SCALARS.len())];
        match format {
            "" => json!({"type": kind}),
            _ => json!({"type": kind, "format": format}),
        }
    }

    fn text_enum(&mut self) -> Value {
        const VALUES: &[&str] = &[
            "",
            " ",
            "a",
            "A",
            "b",
            "+1",
            "-1",
            "null",
            "in-progress",
            "Other",
            "self",
            "ß",
        ];
        let mut values = self.dice.some(VALUES, 35);
        values.push(&"always");
        json!({"type": "string", "enum": values})
    }

    fn integer_enum(&mut self) -> Value {
        let mut values = self.dice.some(&[-1, 0, 1, 7, 1000], 50);
        values.push(&2);
        json!({"type": "integer", "enum": values})
    }

    fn any_reference(&mut self) -> Value {
        let index = self.dice.below(SCHEMAS);
        reference(index)
    }

    /// A schema that was made before.
    fn earlier(&mut self) -> Option<Value> {
        let count = self.made.len();
        (count > 0).then(|| reference(self.dice.below(count)))
    }

    /// The numbers of objects that were made before, at most `most` of them.
    fn objects(&mut self, most: usize, fits: impl Fn(&Value) -> bool) -> Vec<usize> {
        let mut fitting: Vec<usize> = (0..self.made.len())
            .filter(|index| self.made[*index]["properties"].is_object() && fits(&self.made[*index]))
            .collect();
        let mut chosen = Vec::new();
        while chosen.len() < most && !fitting.is_empty() {
            let at = self.dice.below(fitting.len());
            chosen.push(fitting.swap_remove(at));
        }
        chosen
    }

    /// The names of an object's properties, and of what it is made of.
    fn names_of(&self, index: usize) -> Vec<&'static str> {
        let object = &self.made[index];
        let bases = object["allOf"].as_array().into_iter().flatten();
        let bases =
            bases.filter_map(|base| base["$ref"].as_str()?.rsplit("Schema").next()?.parse().ok());
        let mut names: Vec<&str> = bases.flat_map(|base| self.names_of(base)).collect();
        names.extend(
            NAMES
                .iter()
                .copied()
                .filter(|name| object["properties"].get(name).is_some()),
        );
        names
    }

    /// Another object, and more properties of other names.
    fn all_of(&mut self) -> Value {
        let bases = self.objects(1, |object| object.get("additionalProperties").is_none());
        let Some(base) = bases.first().copied() else {
            return self.object();
        };
        let known = self.names_of(base);
        let names: Vec<&str> = NAMES
            .iter()
            .copied()
            .filter(|name| !known.contains(name))
            .collect();
        let more = self.object_with(&names, &[]);
        match self.dice.percent(50) {
            true => json!({"allOf": [reference(base), more]}),
            false => {
                let (properties, required) = (&more["properties"], &more["required"]);
                json!({"allOf": [reference(base)], "type": "object", "properties": properties, "required": required})
            }
        }
    }

    /// A discriminator over references, with a mapping or without. The objects have the property
    /// themselves, or do not.
    fn tagged_by_name(&mut self) -> Value {
        let carried = self.dice.percent(50);
        let property = if carried { "kind" } else { "petType" };
        let variants = self.objects(3, |object| {
            object.get("additionalProperties").is_none()
                && (!carried
                    || (object["properties"]["kind"] == json!({"type": "string"})
                        && is_required(object, "kind")))
        });
        if variants.len() < 2 {
            // The next one finds more of them.
            return self.object_with(NAMES, &[("kind", json!({"type": "string"}))]);
        }
        let mut discriminator = json!({"propertyName": property});
        if self.dice.percent(60) {
            let values = variants.iter().enumerate();
            discriminator["mapping"] = values
                .map(|(at, index)| (format!("tag-{at}"), reference(*index)["$ref"].clone()))
                .collect();
        }
        let variants: Vec<Value> = variants.into_iter().map(reference).collect();
        json!({"oneOf": variants, "discriminator": discriminator})
    }

    /// Objects of which a property has one value each.
    fn tagged_by_const(&mut self) -> Value {
        let variants: Vec<Value> = (0..2 + self.dice.below(2))
            .map(|at| {
                let tag = match self.dice.percent(50) {
                    true => json!({"const": format!("tag {at}")}),
                    false => json!({"type": "string", "enum": [format!("tag {at}")]}),
                };
                self.object_with(&NAMES[..3], &[("tag", tag)])
            })
            .collect();
        json!({"oneOf": variants})
    }

    /// At most one schema of each kind of JSON value.
    fn by_kind(&mut self) -> Value {
        let text = match self.dice.percent(30) {
            true => self.text_enum(),
            false => json!({"type": "string"}),
        };
        let number = match self.dice.percent(50) {
            true => json!({"type": "integer"}),
            false => json!({"type": "number"}),
        };
        let object = self.objects(1, |_| true).first().copied().map(reference);
        let object = object.unwrap_or_else(|| self.object_with(NAMES, &[]));
        let all = [
            text,
            number,
            json!({"type": "boolean"}),
            self.list(),
            object,
        ];
        let mut variants: Vec<Value> = self.dice.some(&all, 50).into_iter().cloned().collect();
        if variants.len() < 2 {
            variants = all[..2].to_vec();
        }
        let keyword = if self.dice.percent(50) {
            "oneOf"
        } else {
            "anyOf"
        };
        json!({keyword: variants})
    }

    /// Objects each of which must have a property that the others do not know.
    fn by_keys(&mut self) -> Value {
        let keys = ["byId", "byName", "byUrl"];
        let count = 2 + self.dice.below(2);
        let variants: Vec<Value> = keys[..count]
            .iter()
            .map(|key| {
                let schema = self.scalar();
                self.object_with(&NAMES[..4], &[(*key, schema)])
            })
            .collect();
        json!({"oneOf": variants})
    }

    /// Objects that only trying tells apart, perhaps.
    fn in_order(&mut self) -> Value {
        let variants = self.objects(2, |object| object.get("additionalProperties").is_none());
        match variants.as_slice() {
            [first, second] => json!({"anyOf": [reference(*first), reference(*second)]}),
            _ => self.object(),
        }
    }
}

fn reference(index: usize) -> Value {
    json!({"$ref": format!("#/components/schemas/{}", name(index))})
}

fn is_required(object: &Value, name: &str) -> bool {
    let required = object["required"].as_array();
    required.is_some_and(|required| required.iter().any(|other| other == name))
}

/// Promise: the checked-in description is the one of its seed, and its size is what it says.
#[test]
fn the_random_description_is_that_of_its_seed() {
    let value: Value = serde_yaml::from_str(&checked_in()).expect("YAML");
    assert_eq!(
        value["components"]["schemas"].as_object().map(Map::len),
        Some(SCHEMAS)
    );
    assert_eq!(description(1), description(1));
    assert_ne!(description(1), description(2));
}

/// Promise: what holds for the checked-in description holds for one of any seed: `RANDOM_SEED`, or
/// the time. What is found is worth a case of its own.
#[test]
#[ignore = "compiles a whole crate"]
fn a_fresh_seed_comes_back_the_same() {
    let seed = std::env::var("RANDOM_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok());
    let seed: u64 = seed.unwrap_or_else(|| {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        now.map_or(1, |now| now.as_secs())
    });
    println!("RANDOM_SEED={seed}");
    let text = description(seed);
    let outcome = run("openapi.yaml", &text, &Settings::new("random-case"));
    assert!(!outcome.diagnostics.has_errors(), "{}", report(&outcome));
    let output = outcome.output.expect("a crate");
    let alone = Crate::new("random-case", |folder| {
        output.tree.write(folder).expect("the files of a crate");
        let write = |path: &str, text: String| {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        };
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("a manifest");
        let proptest = "{ version = \"1.12\", default-features = false, features = [\"std\"] }";
        let head = "[dev-dependencies]\n";
        let more = format!("{head}proptest = {proptest}\nserde_yaml = \"0.9\"\n");
        assert!(manifest.contains(head), "{manifest}");
        write("Cargo.toml", manifest.replace(head, &more));
        write("tests/random/openapi.yaml", text);
        write("tests/random/expected/table.rs", cases::table(&output.map));
        for (path, file) in [
            ("instances.rs", "instances.rs"),
            ("support.rs", "support.rs"),
            ("random/checks.rs", "random/checks.rs"),
        ] {
            write(
                &format!("tests/{path}"),
                read(&format!("tests/cases/{file}")),
            );
        }
        write("tests/it.rs", FRESH.to_owned());
    });
    alone.cargo(&["test", "--test", "it"]);
}

/// The crate of the cases, with one of them.
const FRESH: &str = "
use random_case::runtime;

mod instances;
mod support;

mod random {
    pub(crate) mod expected {
        pub(crate) use random_case::types;

        pub(crate) mod table;
    }

    mod checks;
}
";
