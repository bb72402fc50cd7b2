//! A document -> its operations. Read from the document itself, not from what the generator made of
//! it.

use serde_json::Value;

use super::description::{
    Answer, Body, Content, Credential, Encoding, Location, Operation, Parameter, Style,
    placeholders,
};
use super::media::{Notation, essence};
use crate::document::{self, Document, Place, escape};
use crate::schema::{Bundle, Direction};

/// Reads a document.
pub(crate) struct Reader<'a, 'b> {
    /// The document.
    pub(crate) document: &'a Document<'a>,
    /// Where schemas are gathered.
    pub(crate) bundle: &'b mut Bundle<'a>,
}

impl Reader<'_, '_> {
    /// Reads an operation.
    pub(crate) fn operation(&mut self, operation: &document::Operation) -> Operation {
        let found = self.document.follow(operation.place());
        let (place, value) = found.unwrap_or((operation.place(), Value::Null));
        let mut parameters = Vec::new();
        self.parameters(&place.child("parameters"), &mut parameters);
        self.parameters(&operation.item.child("parameters"), &mut parameters);
        self.forgotten(&operation.path, &mut parameters);
        Operation {
            pointer: operation.pointer.clone(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            body: self.body(&place),
            answers: self.answers(&place),
            security: self.security(value.get("security")),
            parameters,
        }
    }

    fn list(&self, place: &Place) -> Vec<Place> {
        let value = self.document.value(place).unwrap_or_default();
        let length = value.as_array().map_or(0, Vec::len);
        (0..length)
            .map(|index| place.child(&index.to_string()))
            .collect()
    }

    fn keys(&self, place: &Place) -> Vec<String> {
        let value = self.document.value(place).unwrap_or_default();
        let keys = value.as_object().into_iter().flatten().map(|(key, _)| key);
        keys.filter(|key| !key.starts_with("x-")).cloned().collect()
    }

    /// Adds those that are not there already: an operation's own come first.
    fn parameters(&mut self, list: &Place, parameters: &mut Vec<Parameter>) {
        for place in self.list(list) {
            let Some((place, value)) = self.document.follow(place) else {
                continue;
            };
            let name = value
                .get("name")
                .and_then(Value::as_str)
                .unwrap_or_default();
            let location = match value["in"].as_str().unwrap_or_default().trim() {
                place if place.eq_ignore_ascii_case("path") => Location::Path,
                place if place.eq_ignore_ascii_case("query") => Location::Query,
                place if place.eq_ignore_ascii_case("header") => Location::Header,
                place if place.eq_ignore_ascii_case("cookie") => Location::Cookie,
                place if place.eq_ignore_ascii_case("querystring") => Location::QueryString,
                _ => continue,
            };
            // Swagger 2.0 passes over none of them; the other two are what the media types say.
            let reserved = match self.document.is_swagger() {
                true => &["accept", "content-type"][..],
                false => &["accept", "content-type", "authorization"],
            };
            let is_reserved = reserved
                .iter()
                .any(|known| name.eq_ignore_ascii_case(known));
            let is_same = |known: &Parameter| {
                known.location == location
                    && (known.name == name
                        || location == Location::Header && known.name.eq_ignore_ascii_case(name))
            };
            if location == Location::Header && is_reserved || parameters.iter().any(is_same) {
                continue;
            }
            let parameter = self.parameter(name, location, &place, &value, Direction::Request);
            parameters.push(parameter);
        }
    }

    fn parameter(
        &mut self,
        name: &str,
        location: Location,
        place: &Place,
        value: &Value,
        direction: Direction,
    ) -> Parameter {
        let content = self.keys(&place.child("content")).into_iter().next();
        let content = content.filter(|_| value.get("schema").is_none());
        let schema = match &content {
            Some(media_type) => place.child("content").child(media_type).child("schema"),
            // Without one, its keywords may stand beside the name.
            None if value.get("schema").is_none() => place.clone(),
            None => place.child("schema"),
        };
        let style = style(location, value.get("style").and_then(Value::as_str));
        let explode = value.get("explode").and_then(Value::as_bool);
        let explode = explode.unwrap_or(matches!(style, Style::Form | Style::Cookie));
        let mut examples = self.examples(place);
        if let Some(media_type) = &content {
            examples.extend(self.examples(&place.child("content").child(media_type)));
        }
        examples.extend(self.schema_examples(&schema));
        Parameter {
            name: name.to_owned(),
            location,
            required: location == Location::Path || value["required"] == Value::Bool(true),
            style,
            explode,
            allow_reserved: value["allowReserved"] == Value::Bool(true),
            content,
            schema: self.bundle.add(schema, direction),
            examples,
        }
    }

    /// Placeholders of the path that no parameter is for.
    fn forgotten(&mut self, path: &str, parameters: &mut Vec<Parameter>) {
        for name in placeholders(path) {
            let is_known =
                |known: &Parameter| known.location == Location::Path && known.name == name;
            if parameters.iter().any(is_known) {
                continue;
            }
            // Whatever is there is no schema, so any text fits.
            let nothing = self
                .document
                .in_root(format!("/paths/{}/schema", escape(path)));
            parameters.push(Parameter {
                name,
                location: Location::Path,
                required: true,
                style: Style::Simple,
                explode: false,
                allow_reserved: false,
                content: None,
                schema: self.bundle.add(nothing, Direction::Request),
                examples: Vec::new(),
            });
        }
        // One that the path has no place for goes nowhere.
        let places = placeholders(path);
        parameters.retain(|one| one.location != Location::Path || places.contains(&one.name));
    }

    /// `example` and `examples` of whatever is there.
    fn examples(&self, place: &Place) -> Vec<Value> {
        let mut found = Vec::new();
        found.extend(self.document.value(&place.child("example")).ok());
        let all = place.child("examples");
        for key in self.keys(&all) {
            let example = self.document.follow(all.child(&key));
            let value = example.and_then(|(_, value)| {
                let value = value.get("dataValue").or_else(|| value.get("value"));
                value.cloned()
            });
            found.extend(value);
        }
        found
    }

    fn schema_examples(&self, place: &Place) -> Vec<Value> {
        let Some((_, schema)) = self.document.follow(place.clone()) else {
            return Vec::new();
        };
        let many = schema.get("examples").and_then(Value::as_array);
        let one = schema.get("example").into_iter();
        one.chain(many.into_iter().flatten()).cloned().collect()
    }

    fn body(&mut self, operation: &Place) -> Option<Body> {
        let (place, value) = self.document.follow(operation.child("requestBody"))?;
        let contents = self.contents(&place.child("content"), Direction::Request);
        (!contents.is_empty()).then(|| Body {
            required: value["required"] == Value::Bool(true),
            contents,
        })
    }

    fn contents(&mut self, content: &Place, direction: Direction) -> Vec<Content> {
        let keys = self.keys(content).into_iter();
        keys.map(|media_type| self.content(content, media_type, direction))
            .collect()
    }

    fn content(&mut self, content: &Place, media_type: String, direction: Direction) -> Content {
        let place = content.child(&media_type);
        let found = self.document.follow(place.clone());
        let (place, value) = found.unwrap_or((place, Value::Null));
        let is_item = value.get("itemSchema").is_some();
        let schema = if is_item { "itemSchema" } else { "schema" };
        let mut schema = value.get(schema).map(|_| place.child(schema));
        let mut is_event = false;
        if essence(&media_type) == "text/event-stream"
            && let Some(about) = schema.clone().and_then(|schema| self.event(schema))
        {
            is_event = about.is_none();
            schema = about.or(schema);
        }
        let mut examples = self.examples(&place);
        let mut written = Value::Null;
        if let Some(schema) = &schema {
            examples.extend(self.schema_examples(schema));
            written = self
                .document
                .follow(schema.clone())
                .map_or(Value::Null, |(_, value)| value);
        }
        let encodings = self.keys(&place.child("encoding")).into_iter();
        let encoding = encodings.map(|name| {
            let encoding = self.encoding(&place.child("encoding").child(&name));
            (name, encoding)
        });
        let encoding = encoding.collect();
        let first = self.list(&place.child("prefixEncoding")).into_iter();
        let first = first.map(|place| self.encoding(&place)).collect();
        let others = self.encoding(&place.child("itemEncoding"));
        Content {
            encoding,
            listed: (first, others),
            notation: Notation::of(&essence(&media_type), &written, direction),
            schema: schema.map(|schema| self.bundle.add(schema, direction)),
            media_type,
            is_item,
            is_event,
            examples,
        }
    }

    /// What the events of a schema are about, if it describes whole events: the schema of their data,
    /// or nothing where the fields are what counts. It does if it knows no other members than an event's.
    fn event(&self, schema: Place) -> Option<Option<Place>> {
        let (place, schema) = self.document.follow(schema)?;
        let variants = ["oneOf", "anyOf"].map(|keyword| self.list(&place.child(keyword)));
        let variants = variants.concat();
        if !variants.is_empty() {
            let variants = variants.into_iter();
            let each = variants.map(|variant| {
                let (_, variant) = self.document.follow(variant)?;
                has_members_of_events(&variant).then(|| variant["properties"].get("data").is_some())
            });
            let each: Option<Vec<bool>> = each.collect();
            return each?.contains(&true).then_some(None);
        }
        schema["properties"]
            .get("data")
            .filter(|_| has_members_of_events(&schema))?;
        let data = place.child("properties").child("data");
        let (at, value) = self.document.follow(data)?;
        let content = at.child("contentSchema");
        if self.document.value(&content).is_ok() {
            return Some(Some(content));
        }
        let words = [
            "type",
            "properties",
            "items",
            "allOf",
            "anyOf",
            "oneOf",
            "enum",
            "const",
        ];
        let is_silent = !words.iter().any(|word| value.get(word).is_some());
        let is_text = is_silent || value["type"] == "string";
        Some((!is_text).then_some(at))
    }

    fn encoding(&mut self, place: &Place) -> Encoding {
        let value = self.document.value(place).unwrap_or_default();
        let written = value.get("style").and_then(Value::as_str);
        let explode = value.get("explode").and_then(Value::as_bool);
        let has_style = written.is_some()
            || explode.is_some()
            || value.get("allowReserved") == Some(&Value::Bool(true));
        let style = style(Location::Query, written);
        Encoding {
            content_type: value["contentType"].as_str().map(str::to_owned),
            style: has_style.then(|| (style, explode.unwrap_or(style == Style::Form))),
            headers: self.headers(place, Direction::Request),
        }
    }

    /// The headers of an answer or of a part.
    fn headers(&mut self, owner: &Place, direction: Direction) -> Vec<Parameter> {
        let headers = owner.child("headers");
        let names = self.keys(&headers).into_iter();
        let names = names.filter(|name| !name.eq_ignore_ascii_case("content-type"));
        let headers = names.filter_map(|name| {
            let (place, value) = self.document.follow(headers.child(&name))?;
            Some(self.parameter(&name, Location::Header, &place, &value, direction))
        });
        headers.collect()
    }

    fn answers(&mut self, operation: &Place) -> Vec<Answer> {
        let all = operation.child("responses");
        let mut answers = Vec::new();
        for status in self.keys(&all) {
            let Some((place, _)) = self.document.follow(all.child(&status)) else {
                continue;
            };
            let headers = self.headers(&place, Direction::Response);
            answers.push(Answer {
                contents: self.contents(&place.child("content"), Direction::Response),
                status: status.to_ascii_uppercase().replace("DEFAULT", "default"),
                headers,
            });
        }
        answers
    }

    fn security(&self, own: Option<&Value>) -> Vec<Vec<Credential>> {
        let whole = self
            .document
            .value(&self.document.in_root("/security"))
            .ok();
        let Some(alternatives) = own.or(whole.as_ref()).and_then(Value::as_array) else {
            return Vec::new();
        };
        let schemes = |alternative: &Value| {
            let names = alternative.as_object().into_iter().flatten();
            names.map(|(name, _)| self.credential(name)).collect()
        };
        alternatives.iter().map(schemes).collect()
    }

    /// Where every credential of the document would be.
    pub(crate) fn credentials(&self) -> Vec<Credential> {
        let names = self.keys(&self.schemes()).into_iter();
        names.map(|name| self.credential(&name)).collect()
    }

    /// The table of security schemes, which documents in several files refer to as a whole.
    fn schemes(&self) -> Place {
        let place = self.document.in_root("/components/securitySchemes");
        match self.document.follow(place.clone()) {
            Some((place, _)) => place,
            None => place,
        }
    }

    fn credential(&self, name: &str) -> Credential {
        let Some((_, scheme)) = self.document.follow(self.schemes().child(name)) else {
            return Credential::Elsewhere;
        };
        let text = |key: &str| scheme[key].as_str().unwrap_or_default().trim().to_owned();
        match text("type").as_str() {
            "apiKey" => {
                let location = match text("in").as_str() {
                    "query" => Location::Query,
                    "cookie" => Location::Cookie,
                    _ => Location::Header,
                };
                Credential::Key(location, text("name"))
            }
            "http" => Credential::Authorization(text("scheme").to_ascii_lowercase()),
            "oauth2" | "openIdConnect" => Credential::Authorization("bearer".to_owned()),
            _ => Credential::Elsewhere,
        }
    }
}

/// Whether a schema has properties, and none that a server-sent event has not.
fn has_members_of_events(schema: &Value) -> bool {
    const MEMBERS: &[&str] = &["comment", "data", "event", "id", "retry"];
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.is_some_and(|all| {
        !all.is_empty() && all.keys().all(|name| MEMBERS.contains(&name.as_str()))
    })
}

fn style(location: Location, written: Option<&str>) -> Style {
    let default = match location {
        Location::Path | Location::Header => Style::Simple,
        Location::Query | Location::QueryString | Location::Cookie => Style::Form,
    };
    match (written.unwrap_or_default(), location) {
        ("matrix", Location::Path) => Style::Matrix,
        ("label", Location::Path) => Style::Label,
        ("spaceDelimited", Location::Query) => Style::SpaceDelimited,
        ("pipeDelimited", Location::Query) => Style::PipeDelimited,
        ("deepObject", Location::Query) => Style::DeepObject,
        ("cookie", Location::Cookie) => Style::Cookie,
        _ => default,
    }
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
