//! A request, judged by the description: route, parameters, security, `Accept`, body.

use serde_json::Value;

use super::arguments::Arguments;
use super::compare::{difference, flat, told};
use super::description::{Credential, Location, Operation, Parameter};
use super::instance::shape;
use super::media::{essence, is_json};
use super::request::{Request, captures};
use super::schemas::Schemas;
use super::style::{self, Coding, Pair, pairs};
use super::{accept, body};

/// What requests are judged by.
pub(crate) struct Judge<'j, 'w> {
    /// The schemas.
    pub(crate) schemas: &'j Schemas<'w>,
    /// All operations.
    pub(crate) operations: &'j [Operation],
    /// All places of credentials.
    pub(crate) credentials: &'j [Credential],
    /// The path below which everything is.
    pub(crate) base: &'j str,
}

impl Judge<'_, '_> {
    /// Everything that is wrong with what was sent for a call.
    pub(crate) fn judge(
        &self,
        operation: &Operation,
        arguments: &Arguments<'_>,
        requests: &[Request],
    ) -> Vec<String> {
        let request = match requests {
            [] => return vec!["nothing was sent".to_owned()],
            [request] => request,
            [.., last] => {
                let (number, target) = (requests.len(), &last.target);
                return vec![format!("{number} requests were sent, the last to {target}")];
            }
        };
        let target = &request.target;
        if !target.starts_with('/') {
            return vec![format!("it was sent to another server: {target}")];
        }
        let mut wrong = Vec::new();
        let Some(captured) = self.route(operation, request, &mut wrong) else {
            return wrong;
        };
        let mut sent = Sent {
            query: request
                .query()
                .map_or_else(Vec::new, |query| pairs(query, "&")),
            cookies: request.cookies(),
            captured,
        };
        // A query that belongs to the template.
        let own = operation.path.split('#').next().unwrap_or_default();
        let own = own
            .split_once('?')
            .map_or_else(Vec::new, |(_, query)| pairs(query, "&"));
        for pair in &mut sent.query {
            let mut own = own.iter().filter(|own| own.name == pair.name);
            pair.used = own.any(|own| match captures(&own.value, &pair.value) {
                Some(found) => {
                    sent.captured.extend(found);
                    true
                }
                None => false,
            });
        }
        self.security(operation, arguments, request, &mut sent, &mut wrong);
        for parameter in &operation.parameters {
            let value = arguments.of(parameter);
            if let Err(why) = self.parameter(parameter, value, request, &mut sent) {
                let place = parameter.location.as_str();
                wrong.push(format!("{place} parameter `{}`: {why}", parameter.name));
            }
        }
        // A header parameter of this name is the whole line, whatever it holds.
        let takes_line = |parameter: &Parameter| {
            parameter.location == Location::Header && parameter.name.eq_ignore_ascii_case("cookie")
        };
        if operation.parameters.iter().any(takes_line) {
            sent.cookies.iter_mut().for_each(|pair| pair.used = true);
        }
        for (place, pairs) in [("query parameter", &sent.query), ("cookie", &sent.cookies)] {
            for pair in pairs.iter().filter(|pair| !pair.used) {
                wrong.push(format!(
                    "the {place} `{}` is nothing that was set",
                    pair.name
                ));
            }
        }
        accept::check(self.schemas, operation, request, &mut wrong);
        body::check(self.schemas, operation, arguments, request, &mut wrong);
        wrong
    }

    /// Finds the operation as a server does, and what stands in its path.
    fn route(
        &self,
        operation: &Operation,
        request: &Request,
        wrong: &mut Vec<String>,
    ) -> Option<Vec<(String, String)>> {
        let Some(path) = request.path().strip_prefix(self.base) else {
            wrong.push(format!("`{}` is not below `{}`", request.path(), self.base));
            return None;
        };
        if !request.method.eq_ignore_ascii_case(&operation.method) {
            wrong.push(format!("the method is {}", request.method));
        }
        let found = captures(&operation.path, path);
        if found.is_none() {
            let mut others = self.operations.iter();
            let other = others.find(|other| {
                other.method == request.method && captures(&other.path, path).is_some()
            });
            wrong.push(match other {
                Some(other) => format!("`{path}` is one of {}", other.path),
                None => format!("`{path}` is not one of {}", operation.path),
            });
        }
        found
    }

    fn parameter(
        &self,
        parameter: &Parameter,
        value: Option<&Value>,
        request: &Request,
        sent: &mut Sent,
    ) -> Result<(), String> {
        // What HTTP has to say of the body, whatever was set.
        let is_framing = ["content-length", "transfer-encoding"]
            .contains(&parameter.name.to_ascii_lowercase().as_str());
        if parameter.location == Location::Header && is_framing {
            return Ok(());
        }
        // Swagger 2.0 has it as a parameter too: which of the two is sent is not for us to say.
        let is_authorization = parameter.location == Location::Header
            && parameter.name.eq_ignore_ascii_case("authorization");
        if is_authorization && self.has_authorization() {
            return Ok(());
        }
        let Some(value) = value else {
            let is_there = parameter.location == Location::Header
                && !OWN.contains(&parameter.name.to_ascii_lowercase().as_str())
                && request.header(&parameter.name).is_some()
                && !self.is_credential(Location::Header, &parameter.name);
            return match is_there {
                true => Err("it was not set, and is there".to_owned()),
                false => Ok(()),
            };
        };
        let got = match &parameter.content {
            Some(media_type) => content(parameter, media_type, request, sent)?,
            None => self.styled(parameter, value, request, sent)?,
        };
        let Some(got) = got else {
            // Nothing of it has a place in a query.
            return match flat(value) {
                Value::Null => Ok(()),
                Value::Object(members) if members.is_empty() => Ok(()),
                Value::Array(list) if list.is_empty() => Ok(()),
                _ => Err(format!("it is missing; it was set to {value}")),
            };
        };
        let content = parameter.content.as_deref();
        let is_typed = content.is_some_and(|media_type| is_json(&essence(media_type)));
        let (sent, got, compared) = if is_typed {
            (value.clone(), got.clone(), got)
        } else {
            let got = self.schemas.typed(parameter.schema, &got);
            let compared = flat(&got);
            (flat(value), got, compared)
        };
        let found = difference(
            self.schemas,
            Some(parameter.schema),
            false,
            &sent,
            &compared,
        );
        if let Some(found) = found {
            return Err(told(&found));
        }
        let contradicts = |why| format!("it contradicts its schema: {why}");
        self.schemas
            .judge(parameter.schema, &got)
            .map_err(contradicts)
    }

    fn styled(
        &self,
        parameter: &Parameter,
        value: &Value,
        request: &Request,
        sent: &mut Sent,
    ) -> Result<Option<Value>, String> {
        let Parameter {
            name,
            style,
            explode,
            ..
        } = parameter;
        let (style, explode) = (*style, *explode);
        let shape = shape(self.schemas, parameter.schema, value);
        let keys = value.as_object().into_iter().flatten();
        let keys: Vec<String> = keys.map(|(key, _)| key.clone()).collect();
        match parameter.location {
            Location::Path => {
                let text = sent.captured.iter().find(|(known, _)| known == name);
                let (_, text) = text.ok_or("its place is not in the path")?;
                style::path(name, style, explode, shape, text).map(Some)
            }
            Location::Query | Location::QueryString => Ok(style::query(
                name,
                style,
                explode,
                shape,
                &keys,
                &mut sent.query,
                Coding::Form,
            )),
            Location::Header => {
                let text = request.header(name);
                Ok(text.map(|text| style::header(explode, shape, text)))
            }
            Location::Cookie => Ok(cookie(parameter, shape, &keys, &mut sent.cookies)),
        }
    }

    fn is_credential(&self, location: Location, name: &str) -> bool {
        let mut credentials = self.credentials.iter();
        credentials.any(|credential| match credential {
            Credential::Key(known, key) => *known == location && key.eq_ignore_ascii_case(name),
            Credential::Authorization(_) | Credential::Elsewhere => false,
        })
    }

    /// Whether a credential of the document may stand in `Authorization`.
    fn has_authorization(&self) -> bool {
        let mut credentials = self.credentials.iter();
        credentials.any(|credential| match credential {
            Credential::Authorization(_) => true,
            Credential::Key(..) | Credential::Elsewhere => false,
        })
    }

    /// One alternative is there, whole, and nothing of another one.
    fn security(
        &self,
        operation: &Operation,
        arguments: &Arguments<'_>,
        request: &Request,
        sent: &mut Sent,
        wrong: &mut Vec<String>,
    ) {
        let is_set = |credential: &Credential| {
            let mut set = arguments.parameters.iter();
            set.any(|(parameter, _)| match credential {
                Credential::Key(location, name) => {
                    parameter.location == *location && parameter.name.eq_ignore_ascii_case(name)
                }
                Credential::Authorization(_) | Credential::Elsewhere => false,
            })
        };
        let there: Vec<String> = self
            .credentials
            .iter()
            .filter(|credential| !is_set(credential) && is_there(credential, request, sent))
            .filter_map(place)
            .collect();
        for credential in self
            .credentials
            .iter()
            .filter(|credential| !is_set(credential))
        {
            take(credential, sent);
        }
        let is_whole = |alternative: &Vec<Credential>| {
            let places: Vec<String> = alternative.iter().filter_map(place).collect();
            let all =
                |credential: &Credential| is_set(credential) || is_there(credential, request, sent);
            alternative.iter().all(all) && there.iter().all(|one| places.contains(one))
        };
        let none = vec![Vec::new()];
        let alternatives = match operation.security.as_slice() {
            [] => none.as_slice(),
            some => some,
        };
        if !alternatives.iter().any(is_whole) {
            let wanted = alternatives.iter().map(|all| {
                let places: Vec<String> = all.iter().filter_map(place).collect();
                format!("[{}]", places.join(", "))
            });
            let wanted = wanted.collect::<Vec<_>>().join(" or ");
            let there = there.join(", ");
            wrong.push(format!(
                "security: [{there}] is there, and the document wants {wanted}"
            ));
        }
    }
}

/// Headers that a client sends by itself.
const OWN: &[&str] = &[
    "accept-encoding",
    "connection",
    "content-length",
    "host",
    "user-agent",
];

/// What is in a request, and what of it was read.
struct Sent {
    query: Vec<Pair>,
    cookies: Vec<Pair>,
    captured: Vec<(String, String)>,
}

fn cookie(
    parameter: &Parameter,
    shape: super::schemas::Shape,
    keys: &[String],
    cookies: &mut [Pair],
) -> Option<Value> {
    let (name, style, explode) = (&parameter.name, parameter.style, parameter.explode);
    if style == super::description::Style::Cookie {
        return style::query(name, style, explode, shape, keys, cookies, Coding::Plain);
    }
    // `form` writes what a query would hold into one cookie.
    let is_own = |pair: &Pair| {
        let first = Coding::Percent.decode(&pair.name);
        !pair.used && (first == *name || explode && keys.contains(&first))
    };
    let at = cookies.iter().position(is_own)?;
    let (before, after) = cookies.split_at_mut(at);
    let own = after.first_mut()?;
    own.used = true;
    let text = format!("{}={}", own.name, own.value);
    let mut inside = pairs(&text, "&");
    let found = style::query(
        name,
        style,
        explode,
        shape,
        keys,
        &mut inside,
        Coding::Percent,
    );
    // Servers split an exploded one at `;` too.
    found.or_else(|| style::query(name, style, explode, shape, keys, before, Coding::Percent))
}

/// A parameter that is described by a media type.
fn content(
    parameter: &Parameter,
    media_type: &str,
    request: &Request,
    sent: &mut Sent,
) -> Result<Option<Value>, String> {
    let name = &parameter.name;
    let from = |pairs: &mut Vec<Pair>| {
        let shape = super::schemas::Shape::Primitive;
        let style = super::description::Style::Form;
        style::query(name, style, true, shape, &[], pairs, Coding::Form)
    };
    let text = match parameter.location {
        Location::Path => {
            let found = sent.captured.iter().find(|(known, _)| known == name);
            found.map(|(_, text)| Coding::Percent.decode(text).into())
        }
        Location::Query => from(&mut sent.query),
        Location::Header => request.header(name).map(Value::from),
        Location::Cookie => from(&mut sent.cookies),
        Location::QueryString => return whole_query(media_type, request, sent).map(Some),
    };
    let text = text.as_ref().and_then(Value::as_str);
    match (text, is_json(&essence(media_type))) {
        (Some(text), true) => serde_json::from_str(text)
            .map(Some)
            .map_err(|error| format!("it is no JSON: {error}")),
        (text, _) => Ok(text.map(Value::from)),
    }
}

fn whole_query(media_type: &str, request: &Request, sent: &mut Sent) -> Result<Value, String> {
    let text = request.query().unwrap_or_default();
    sent.query.iter_mut().for_each(|pair| pair.used = true);
    if is_json(&essence(media_type)) {
        let text = Coding::Percent.decode(text);
        return serde_json::from_str(&text).map_err(|error| format!("it is no JSON: {error}"));
    }
    if essence(media_type) != "application/x-www-form-urlencoded" {
        return Ok(Coding::Percent.decode(text).into());
    }
    let mut members = serde_json::Map::new();
    for pair in &sent.query {
        let (name, value) = (
            Coding::Form.decode(&pair.name),
            Coding::Form.decode(&pair.value),
        );
        match members.get_mut(&name) {
            None => drop(members.insert(name, value.into())),
            Some(Value::Array(list)) => list.push(value.into()),
            Some(first) => *first = Value::Array(vec![first.take(), value.into()]),
        }
    }
    Ok(Value::Object(members))
}

/// Where a credential is, in words; two at one place are one.
fn place(credential: &Credential) -> Option<String> {
    match credential {
        Credential::Key(Location::Header, name) => {
            Some(format!("header {}", name.to_ascii_lowercase()))
        }
        Credential::Key(location, name) => Some(format!("{} {name}", location.as_str())),
        Credential::Authorization(_) => Some("header authorization".to_owned()),
        Credential::Elsewhere => None,
    }
}

fn is_there(credential: &Credential, request: &Request, sent: &Sent) -> bool {
    let is_in = |pairs: &[Pair], name: &str| {
        let mut pairs = pairs.iter();
        pairs.any(|pair| Coding::Form.decode(&pair.name) == name && !pair.value.is_empty())
    };
    match credential {
        Credential::Key(Location::Query, name) => is_in(&sent.query, name),
        Credential::Key(Location::Cookie, name) => is_in(&sent.cookies, name),
        Credential::Key(_, name) => request.header(name).is_some_and(|value| !value.is_empty()),
        Credential::Authorization(scheme) => {
            let header = request.header("authorization").unwrap_or_default();
            let (named, rest) = header.split_once(' ').unwrap_or((header, ""));
            named.eq_ignore_ascii_case(scheme) && !rest.trim().is_empty()
        }
        Credential::Elsewhere => true,
    }
}

fn take(credential: &Credential, sent: &mut Sent) {
    let (pairs, name) = match credential {
        Credential::Key(Location::Query, name) => (&mut sent.query, name),
        Credential::Key(Location::Cookie, name) => (&mut sent.cookies, name),
        Credential::Key(..) | Credential::Authorization(_) | Credential::Elsewhere => return,
    };
    for pair in pairs.iter_mut() {
        pair.used |= Coding::Form.decode(&pair.name) == *name;
    }
}

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;
