//! A client in the form in which the generator writes one.

use http::Method;
use runtime::call::{Answer, Call, Operation};
use runtime::client::{ApiInfo, Core};
use runtime::json::Encode;
use runtime::request::{OperationInfo, Request};
use runtime::response::{Reply, Unreadable};
use runtime::secret::Secret;
use runtime::security::{Credential, ProvideCredential, SecurityScheme, SecuritySchemeKind};
use runtime::style::{CookieStyle, HeaderStyle, PathStyle, QueryStyle};

use super::objects::object;

#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

pub type ClientBuilder = runtime::client::ClientBuilder<Client>;

pub static API: ApiInfo = ApiInfo {
    user_agent: "test/1",
    server: None,
    headers: &[("x-product", "Default")],
};

pub static TOKEN: SecurityScheme = SecurityScheme {
    name: "token",
    kind: SecuritySchemeKind::ApiKeyHeader("X-Token"),
};
pub static KEY: SecurityScheme = SecurityScheme {
    name: "key",
    kind: SecuritySchemeKind::ApiKeyQuery("key"),
};
pub static SESSION: SecurityScheme = SecurityScheme {
    name: "session",
    kind: SecuritySchemeKind::ApiKeyCookie("session"),
};
pub static BASIC: SecurityScheme = SecurityScheme {
    name: "basic",
    kind: SecuritySchemeKind::Basic,
};
pub static BEARER: SecurityScheme = SecurityScheme {
    name: "bearer",
    kind: SecuritySchemeKind::Bearer,
};
pub static DIGEST: SecurityScheme = SecurityScheme {
    name: "digest",
    kind: SecuritySchemeKind::Http("Digest"),
};

impl Client {
    pub fn builder() -> ClientBuilder {
        Self::repeating().no_retries()
    }

    /// One that repeats what failed, as a client does by itself.
    pub fn repeating() -> ClientBuilder {
        // The machine's proxies are no part of these tests.
        ClientBuilder::new(&API).http_client(reqwest::Client::builder().no_proxy())
    }

    pub fn at(url: impl AsRef<str>) -> Self {
        Self::builder().base_url(url).build().unwrap()
    }

    pub fn core(&self) -> &Core {
        &self.core
    }

    pub fn get_thing(&self, id: &str) -> Call<GetThing> {
        self.call(&GET_THING, |request| {
            request.path("id", PathStyle::SIMPLE, id)
        })
    }

    pub fn post_thing(&self, body: &impl Encode) -> Call<GetThing> {
        self.call(&POST_THING, |request| request.json(body))
    }

    /// Any operation, decoded as another.
    pub fn call_as<O: Operation>(
        &self,
        operation: &'static OperationInfo,
        fill: impl FnOnce(&mut Request),
    ) -> Call<O> {
        let mut request = Request::new(operation);
        fill(&mut request);
        Call::new(&self.core, request)
    }

    /// Any operation.
    pub fn call(
        &self,
        operation: &'static OperationInfo,
        fill: impl FnOnce(&mut Request),
    ) -> Call<GetThing> {
        self.call_as(operation, fill)
    }
}

impl From<Core> for Client {
    fn from(core: Core) -> Self {
        Self { core }
    }
}

/// Inherent methods on the runtime's types are for generated crates; here the types are another crate's.
pub trait Credentials {
    fn token(self, token: impl Into<Secret>) -> Self;
    fn token_provider(self, provider: impl ProvideCredential) -> Self;
}

impl Credentials for ClientBuilder {
    fn token(self, token: impl Into<Secret>) -> Self {
        self.credential(&TOKEN, Credential::value(token))
    }

    fn token_provider(self, provider: impl ProvideCredential) -> Self {
        self.credential(&TOKEN, Credential::provider(provider))
    }
}

pub trait Setters {
    fn limit(self, limit: i64) -> Self;
    fn trace(self, trace: &str) -> Self;
    fn flavor(self, flavor: &str) -> Self;
}

impl Setters for Call<GetThing> {
    fn limit(mut self, limit: i64) -> Self {
        self.request_mut().query("limit", QueryStyle::FORM, &limit);
        self
    }

    fn trace(mut self, trace: &str) -> Self {
        self.request_mut()
            .header("X-Trace", HeaderStyle::SIMPLE, trace);
        self
    }

    fn flavor(mut self, flavor: &str) -> Self {
        self.request_mut()
            .cookie("flavor", CookieStyle::FORM, flavor);
        self
    }
}

pub static GET_THING: OperationInfo = OperationInfo {
    id: "getThing",
    method: Method::GET,
    path: "/things/{id}",
    accept: Some("application/json"),
    security: &[&[&TOKEN]],
    server: None,
    documented_redirects: false,
};

pub static POST_THING: OperationInfo = OperationInfo {
    id: "postThing",
    method: Method::POST,
    path: "/things",
    accept: Some("application/json"),
    security: &[&[&TOKEN]],
    server: None,
    documented_redirects: false,
};

#[derive(Clone, Copy, Debug)]
pub struct GetThing;

object! {
    #[derive(Clone, Debug, PartialEq)]
    pub struct Thing {
        name: String = required "name",
        port: u32 = required "port",
    }
}

object! {
    #[derive(Clone, Debug, PartialEq)]
    pub struct Problem {
        errors: Vec<Detail> = required "errors",
    }
}

object! {
    #[derive(Clone, Debug, PartialEq)]
    pub struct Detail {
        code: i64 = required "code",
        message: Option<String> = optional "message",
    }
}

#[derive(Debug, PartialEq)]
pub enum GetThingFailure {
    Unauthorized(Problem),
    Forbidden,
}

impl Operation for GetThing {
    type Output = Thing;
    type Failure = GetThingFailure;

    fn decode(reply: &Reply) -> Result<Answer<Thing, GetThingFailure>, Unreadable> {
        match reply.status().as_u16() {
            200 => reply.json().map(Answer::Success),
            401 => reply
                .json()
                .map(|body| Answer::Failure(GetThingFailure::Unauthorized(body))),
            403 => Ok(Answer::Failure(GetThingFailure::Forbidden)),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

pub const THING: &str = r#"{"name":"lamp","port":80}"#;
