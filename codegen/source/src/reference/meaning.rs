//! What a reference means where it stands: something in place, a component to be, something to be written out.

use indexmap::IndexSet;
use serde_json::Value;

use super::follow::cycle;
use super::gather::Gather;
use super::kinds::{
    is_plainly_schema, is_schema, kind_of, no_schema, schema_within, size, wrong_target,
};
use super::problem::Problem;
use super::{Key, Meaning, Target, canonical, layout, uri};
use crate::grammar::{Kind, Part, Ty, shape};
use crate::library::FileId;
use diag::Pointer;

/// What `properties` holds.
const PROPERTIES: Ty = Ty::Map(&Ty::One(Kind::Schema));

/// What is known of a reference.
enum Step {
    Known(Meaning),
    /// It leads one level too high or too low, with what is wrong: what is meant is what this other one leads to.
    Within(Target, Problem),
}

impl Gather<'_, '_> {
    pub(super) fn meaning(&mut self, from: FileId, reference: &str, ty: Ty) -> Meaning {
        let mut way: Vec<(Key, Problem)> = Vec::new();
        let mut seen = IndexSet::new();
        let mut key = (from, reference.to_owned(), ty);
        let meaning = loop {
            match self.step(key.0, &key.1, ty) {
                Ok(Step::Known(meaning)) => break meaning,
                Err(problem) => break Meaning::Broken(problem),
                Ok(Step::Within(target, problem)) => {
                    way.push((key, problem));
                    key = (target.file, format!("#{}", target.pointer), ty);
                    if let Some(known) = self.plan.meanings.get(&key) {
                        break known.clone();
                    }
                    if !seen.insert(key.clone()) {
                        break Meaning::Broken(cycle(&key.1));
                    }
                }
            }
        };
        // Whoever comes by here later is there.
        for key in seen {
            self.plan.meanings.insert(key, meaning.clone());
        }
        if !matches!(meaning, Meaning::Broken(_)) {
            self.plan.odd.extend(way);
        }
        meaning
    }

    fn step(&mut self, from: FileId, reference: &str, ty: Ty) -> Result<Step, Problem> {
        if matches!(ty, Ty::Text | Ty::Prose) {
            return self.text(from, reference).map(Step::Known);
        }
        let target = self.finder.target(from, reference)?;
        let definition = self.finder.definition(target.clone())?;
        if definition.file == FileId::ROOT && definition.pointer.is_root() {
            let text = match reference {
                "" => "an empty reference points at the whole description".to_owned(),
                reference => format!("`{reference}` points at the whole description"),
            };
            let schemas = self.finder.library.dialect().section("schemas");
            let help = format!("point at a part of it, such as `#/{schemas}/Pet`");
            return Err(Problem::new("wrong-reference", text).help(help));
        }
        let kind = kind_of(ty);
        if let Some(problem) = self.whole_description(reference, ty, &definition) {
            return Err(problem);
        }
        if kind == Some(Kind::MediaType) && self.is_schema(&definition) {
            let meaning = self.schema_of_media_type(from, reference, ty)?;
            return Ok(Step::Known(meaning));
        }
        if ty == PROPERTIES
            && let Some(step) = self.properties_of(reference, &definition)?
        {
            return Ok(step);
        }
        let is_of_answers = matches!(kind, Some(Kind::Responses | Kind::Swagger(Part::Responses)));
        if is_of_answers && self.is_one_response(&definition) {
            let text = format!("`{reference}` is one response, and stands in place of all of them");
            let help = format!("write it below its status: `\"200\": {{$ref: \"{reference}\"}}`");
            return Err(Problem::new("wrong-reference", text).help(help));
        }
        let is_reference_alone = |kind| {
            !matches!(
                kind,
                Kind::Schema | Kind::PathItem | Kind::Swagger(Part::PathItem)
            )
        };
        if kind.is_some_and(is_reference_alone) {
            self.finder.reaches(definition.clone())?;
        }
        let Some((kind, section)) = kind.and_then(|kind| Some((kind, kind.section()?))) else {
            return self.inline((definition, reference), ty).map(Step::Known);
        };
        let dialect = self.finder.library.dialect();
        for candidate in [&target, &definition] {
            let is_of_root = candidate.file == FileId::ROOT;
            let named = is_of_root
                .then(|| layout::in_place(&candidate.pointer, section, dialect))
                .flatten();
            match named {
                Some(Ok(name)) => {
                    return Ok(Step::Known(Meaning::InPlace(canonical(section, &name))));
                }
                Some(Err(found)) => {
                    let key = (from, reference.to_owned(), ty);
                    return self.other_kind(candidate, kind, &found, key);
                }
                None => {}
            }
        }
        if kind == Kind::Schema {
            if let Some(within) = self.schema_in(&definition) {
                let problem = Problem::new(
                    "wrong-reference",
                    format!("`{reference}` points at no schema, but at what has one"),
                )
                .help(format!(
                    "point at the schema: `{}`",
                    below(reference, &within)
                ));
                return Ok(Step::Within(inside(&definition, &within), problem));
            }
            if let Some(step) = self.one_of_file(reference, &definition) {
                return step;
            }
            let is_of_root = definition.file == FileId::ROOT;
            if let Some(found) = is_of_root
                .then(|| no_schema(&definition.pointer, dialect))
                .flatten()
            {
                let text = format!("`{reference}` points at {found}, and a schema is none");
                let help = format!("point at `#/{}/…`", dialect.section("schemas"));
                return Err(Problem::new("wrong-reference", text).help(help));
            }
        } else if kind != Kind::Example && layout::is_below_schemas(&definition.pointer, dialect) {
            let noun = shape(kind).name();
            let text = format!("`{reference}` points at a schema, and a {noun} is none");
            return Err(Problem::new("wrong-reference", text)
                .help(format!("point at `#/{}/...`", dialect.section(section))));
        }
        self.hoist(definition, kind, reference).map(Step::Known)
    }

    /// `application/json: { $ref: '#/components/schemas/Pet' }` leaves out the `schema` between them.
    fn schema_of_media_type(
        &mut self,
        from: FileId,
        reference: &str,
        ty: Ty,
    ) -> Result<Meaning, Problem> {
        if let Meaning::Broken(problem) = self.look_up(from, reference, Ty::One(Kind::Schema)) {
            return Err(problem);
        }
        let text = format!("`{reference}` is a schema, and stands where a media type is expected");
        let problem = Problem::new("wrong-reference", text)
            .help(format!("write `schema: {{ $ref: '{reference}' }}`"));
        self.plan
            .odd
            .insert((from, reference.to_owned(), ty), problem);
        Ok(Meaning::Schema)
    }

    /// `properties: { $ref: '#/components/schemas/Pet' }` stands one level too deep: its properties are meant.
    fn properties_of(&mut self, reference: &str, target: &Target) -> Result<Option<Step>, Problem> {
        let root = self.finder.library.value(target.file);
        let value = root.pointer(target.pointer.as_str());
        if !value.is_some_and(is_plainly_schema) {
            return Ok(None);
        }
        let text = format!("`{reference}` is a schema, and stands in place of names with schemas");
        let problem = Problem::new("wrong-reference", text).help(format!(
            "write `$ref: '{reference}'` one level up, in place of the key that it stands below"
        ));
        if value.is_none_or(|value| value.get("properties").is_none()) {
            return Err(problem);
        }
        let within = Pointer::root().child("properties");
        Ok(Some(Step::Within(inside(target, &within), problem)))
    }

    /// Whether a value is a response by its look: all of them together have statuses for keys.
    fn is_one_response(&self, target: &Target) -> bool {
        let root = self.finder.library.value(target.file);
        let value = root.pointer(target.pointer.as_str());
        let keys = ["description", "content", "schema"];
        value.is_some_and(|value| keys.iter().any(|key| value.get(key).is_some()))
    }

    fn is_schema(&self, target: &Target) -> bool {
        let dialect = self.finder.library.dialect();
        let root = self.finder.library.value(target.file);
        let value = root.pointer(target.pointer.as_str());
        let is_media_type = |value: &Value| {
            let own = ["schema", "itemSchema", "example", "encoding"];
            own.iter().any(|key| value.get(key).is_some())
        };
        layout::is_below_schemas(&target.pointer, dialect)
            || value.is_some_and(|value| is_schema(value) && !is_media_type(value))
    }

    /// A file of several schemas by their names, where one is expected: the one that is called as the file.
    fn one_of_file(&mut self, reference: &str, target: &Target) -> Option<Result<Step, Problem>> {
        if target.file == FileId::ROOT || !target.pointer.is_root() {
            return None;
        }
        let root = self.finder.library.value(target.file);
        let named = root.as_object().filter(|map| !map.is_empty())?;
        let holds_schemas = |(key, value): (&String, &Value)| {
            let is_field = shape(Kind::Schema).field(key).is_some();
            key.starts_with("x-") || value.is_object() && is_schema(value) && !is_field
        };
        if !named.iter().all(holds_schemas) {
            return None;
        }
        let path = self.finder.library.path(target.file);
        let file = path.rsplit('/').next().unwrap_or_default();
        let stem = file.split('.').next().unwrap_or_default();
        let names = || named.keys().filter(|key| !key.starts_with("x-"));
        let own = names().find(|name| name.eq_ignore_ascii_case(stem));
        let first = own.or_else(|| names().next())?;
        let within = Pointer::root().child(first);
        let meant = below(reference, &within);
        let text =
            format!("`{reference}` is a file with schemas by their names, and no schema itself");
        let problem = Problem::new("wrong-reference", text);
        Some(match own {
            Some(_) => {
                let problem = problem.help(format!("point at the schema: `{meant}`"));
                Ok(Step::Within(inside(target, &within), problem))
            }
            None => Err(problem.help(format!("point at one of them, such as `{meant}`"))),
        })
    }

    /// The way to the schema of what has one and is none, wherever it stands: of a parameter, of a response.
    fn schema_in(&mut self, target: &Target) -> Option<Pointer> {
        let root = self.finder.library.value(target.file);
        let value = root.pointer(target.pointer.as_str())?;
        if is_schema(value) {
            return None;
        }
        schema_within(value)
    }

    fn hoist(
        &mut self,
        definition: Target,
        kind: Kind,
        reference: &str,
    ) -> Result<Meaning, Problem> {
        let root = self.finder.library.value(definition.file);
        let value = root
            .pointer(definition.pointer.as_str())
            .unwrap_or(&Value::Null);
        let fits = value.is_object() || (kind == Kind::Schema && value.is_boolean());
        if !fits {
            return Err(wrong_target(reference, value));
        }
        let entry = (definition.clone(), kind);
        if !self.plan.hoisted.contains_key(&entry) {
            self.spend(value, reference)?;
            self.plan.hoisted.insert(entry, value.clone());
            self.queue.push_back((definition.clone(), Ty::One(kind)));
        }
        Ok(Meaning::Hoist(definition))
    }

    /// A component of another kind that has one plain reading as the kind that is expected.
    fn other_kind(
        &mut self,
        target: &Target,
        kind: Kind,
        found: &str,
        key: Key,
    ) -> Result<Step, Problem> {
        let noun = shape(kind).name();
        let section = kind.section().unwrap_or_default();
        let dialect = self.finder.library.dialect();
        if found.eq_ignore_ascii_case(section) {
            // The section itself is told: in these letters it is none.
            let text = format!("there is no `{found}`");
            return Err(Problem::new("unresolved-reference", text).of_another());
        }
        let problem = Problem::new(
            "wrong-reference",
            format!("a {noun} cannot be one of `{}`", dialect.section(found)),
        )
        .help(match schema_place(kind, found) {
            Some(place) => format!(
                "point at `#/{}/…`, or write `{}`",
                dialect.section(section),
                place.replace("REFERENCE", &format!("{{$ref: \"{}\"}}", key.1))
            ),
            None => format!("point at `#/{}/…`", dialect.section(section)),
        });
        let meaning = match (kind, found) {
            (Kind::Response, "requestBodies") | (Kind::Header, "parameters") => {
                self.hoist(target.clone(), kind, &key.1)?
            }
            (Kind::Schema, _) => {
                let root = self.finder.library.value(target.file);
                let within = root
                    .pointer(target.pointer.as_str())
                    .and_then(schema_within);
                let Some(within) = within else {
                    return Err(problem);
                };
                return Ok(Step::Within(inside(target, &within), problem));
            }
            _ => return Err(problem),
        };
        self.plan.odd.insert(key, problem);
        Ok(Step::Known(meaning))
    }

    fn inline(&mut self, (target, reference): (Target, &str), ty: Ty) -> Result<Meaning, Problem> {
        let root = self.finder.library.value(target.file);
        let value = root.pointer(target.pointer.as_str());
        if let (Ty::One(_), Some(value)) = (ty, value.filter(|value| !value.is_object())) {
            return Err(wrong_target(reference, value));
        }
        if !self.plan.inlined.contains_key(&target) {
            let root = self.finder.library.value(target.file);
            let value = root
                .pointer(target.pointer.as_str())
                .unwrap_or(&Value::Null);
            self.spend(value, target.pointer.as_str())?;
            self.plan.inlined.insert(target.clone(), value.clone());
            self.queue.push_back((target.clone(), ty));
        }
        Ok(Meaning::Inline(target))
    }

    /// A description in a file of its own.
    fn text(&mut self, from: FileId, reference: &str) -> Result<Meaning, Problem> {
        if let uri::Uri::Local {
            path: Some(path),
            fragment,
        } = uri::parse(reference, self.finder.library.path(from))
            && fragment.is_empty()
        {
            let path = self.finder.of_address(from, reference).unwrap_or(path);
            let read = self.finder.library.plain(&path);
            return read
                .map(Meaning::Text)
                .map_err(|error| self.finder.unread(&path, (from, reference), &error));
        }
        let target = self.finder.target(from, reference)?;
        let root = self.finder.library.value(target.file);
        match root.pointer(target.pointer.as_str()) {
            Some(Value::String(text)) => Ok(Meaning::Text(text.clone())),
            value => Err(wrong_target(reference, value.unwrap_or(&Value::Null))),
        }
    }

    fn spend(&mut self, value: &Value, reference: &str) -> Result<(), Problem> {
        match self.left.checked_sub(size(value)) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(Problem::new(
                "too-large",
                format!("bringing in `{reference}` makes the description too large"),
            )
            .help(format!(
                "write what is repeated once, under `{}`, and refer to it there",
                self.finder.library.dialect().section("schemas")
            ))),
        }
    }
}

/// A reference to what is within the value that another one leads to.
fn below(reference: &str, within: &Pointer) -> String {
    let sign = if reference.contains('#') { "" } else { "#" };
    format!("{reference}{sign}{within}")
}

fn inside(target: &Target, within: &Pointer) -> Target {
    let mut pointer = target.pointer.clone();
    for token in within.tokens() {
        pointer = pointer.child(&token);
    }
    Target {
        file: target.file,
        pointer,
    }
}

/// How a schema stands in what it was pointed at from.
fn schema_place(kind: Kind, found: &str) -> Option<&'static str> {
    match kind {
        _ if found != "schemas" => None,
        Kind::Swagger(Part::Response) => Some("{description: …, schema: REFERENCE}"),
        Kind::Parameter => Some("{name: …, in: query, schema: REFERENCE}"),
        Kind::Header => Some("{schema: REFERENCE}"),
        Kind::Swagger(Part::Parameter) => Some("{in: body, name: body, schema: REFERENCE}"),
        Kind::Response => {
            Some("{description: …, content: {application/json: {schema: REFERENCE}}}")
        }
        Kind::RequestBody => Some("{content: {application/json: {schema: REFERENCE}}}"),
        _ => None,
    }
}
