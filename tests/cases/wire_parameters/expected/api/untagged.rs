// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::collections::BTreeMap;
use std::convert::Infallible;

use http::Method;

use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::formats;
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::{CookieStyle, HeaderStyle, PathStyle, QueryStyle};
use crate::wire_parameters::expected::client::Client;
use crate::wire_parameters::expected::types;

impl Client {
    /// An operation of the API.
    ///
    /// `GET /simple/{text}/{list}/{color}`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn simple(
        &self,
        text: &str,
        list: &[impl AsRef<str>],
        color: &types::Color,
    ) -> Call<Simple> {
        let mut request = Request::new(&SIMPLE);
        request.path("text", PathStyle::SIMPLE, text);
        request
            .path(
                "list",
                PathStyle::SIMPLE,
                &list.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        request.path("color", PathStyle::SIMPLE, color);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /simple-exploded/{list}/{color}`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn simple_exploded(
        &self,
        list: &[impl AsRef<str>],
        color: &types::Color,
    ) -> Call<SimpleExploded> {
        let mut request = Request::new(&SIMPLE_EXPLODED);
        request
            .path(
                "list",
                PathStyle::SIMPLE.explode(true),
                &list.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        request.path("color", PathStyle::SIMPLE.explode(true), color);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /label/{text}/{list}/{color}`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn label(
        &self,
        text: &str,
        list: &[impl AsRef<str>],
        color: &types::Color,
    ) -> Call<Label> {
        let mut request = Request::new(&LABEL);
        request.path("text", PathStyle::LABEL, text);
        request
            .path(
                "list",
                PathStyle::LABEL,
                &list.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        request.path("color", PathStyle::LABEL, color);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /label-exploded/{list}/{color}`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn label_exploded(
        &self,
        list: &[impl AsRef<str>],
        color: &types::Color,
    ) -> Call<LabelExploded> {
        let mut request = Request::new(&LABEL_EXPLODED);
        request
            .path(
                "list",
                PathStyle::LABEL.explode(true),
                &list.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        request.path("color", PathStyle::LABEL.explode(true), color);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /matrix/{text}/{list}/{color}`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn matrix(
        &self,
        text: &str,
        list: &[impl AsRef<str>],
        color: &types::Color,
    ) -> Call<Matrix> {
        let mut request = Request::new(&MATRIX);
        request.path("text", PathStyle::MATRIX, text);
        request
            .path(
                "list",
                PathStyle::MATRIX,
                &list.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        request.path("color", PathStyle::MATRIX, color);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /matrix-exploded/{list}/{color}`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn matrix_exploded(
        &self,
        list: &[impl AsRef<str>],
        color: &types::Color,
    ) -> Call<MatrixExploded> {
        let mut request = Request::new(&MATRIX_EXPLODED);
        request
            .path(
                "list",
                PathStyle::MATRIX.explode(true),
                &list.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        request.path("color", PathStyle::MATRIX.explode(true), color);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /form`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CForm%3E): `text`, `flag`, `list`,
    /// `color`, `file`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn form(&self) -> Call<Form> {
        Call::new(self.core(), Request::new(&FORM))
    }

    /// An operation of the API.
    ///
    /// `GET /joined`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CJoined%3E): `list`, `color`,
    /// `space_list`, `space_color`, `pipe_list`, `pipe_color`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn joined(&self) -> Call<Joined> {
        Call::new(self.core(), Request::new(&JOINED))
    }

    /// An operation of the API.
    ///
    /// `GET /deep`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CDeep%3E): `color`, `filter`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn deep(&self) -> Call<Deep> {
        Call::new(self.core(), Request::new(&DEEP))
    }

    /// An operation of the API.
    ///
    /// `GET /headers`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CHeaders%3E): `x_text`, `x_list`,
    /// `x_color`, `x_color_exploded`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn headers(&self) -> Call<Headers> {
        Call::new(self.core(), Request::new(&HEADERS))
    }

    /// An operation of the API.
    ///
    /// `GET /cookies`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CCookies%3E): `text`, `list`, `color`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn cookies(&self) -> Call<Cookies> {
        Call::new(self.core(), Request::new(&COOKIES))
    }

    /// An operation of the API.
    ///
    /// `PUT /cookies`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CPlainCookies%3E): `text`, `list`,
    /// `color`, `joined`, `plain`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn plain_cookies(&self) -> Call<PlainCookies> {
        Call::new(self.core(), Request::new(&PLAIN_COOKIES))
    }

    /// An operation of the API.
    ///
    /// `GET /content/{place}`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CContent%3E): `filter`, `x_filter`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn content(&self, place: &types::Color) -> Call<Content> {
        let mut request = Request::new(&CONTENT);
        request.path_json("place", place);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /whole`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CWholeForm%3E): `whole`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn whole_form(&self) -> Call<WholeForm> {
        Call::new(self.core(), Request::new(&WHOLE_FORM))
    }

    /// An operation of the API.
    ///
    /// `PUT /whole`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn whole_json(&self, whole: &types::Page) -> Call<WholeJson> {
        let mut request = Request::new(&WHOLE_JSON);
        request.querystring_json(whole);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /typed/{day}/{kind}`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CTyped%3E): `since`, `kinds`, `level`,
    /// `ratio`, `deep`, `id`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn typed(&self, day: &formats::Date, kind: types::TypedKind) -> Call<Typed> {
        let mut request = Request::new(&TYPED);
        request.path("day", PathStyle::SIMPLE, day);
        request.path("kind", PathStyle::SIMPLE, &kind);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /overridden/{id}`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn overridden(&self, id: i64, fields: &[impl AsRef<str>]) -> Call<Overridden> {
        let mut request = Request::new(&OVERRIDDEN);
        request.path("id", PathStyle::SIMPLE, &id);
        request
            .query(
                "fields",
                QueryStyle::FORM.explode(false),
                &fields.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `DELETE /overridden/{id}`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CInherited%3E): `fields`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn inherited(&self, id: i64) -> Call<Inherited> {
        let mut request = Request::new(&INHERITED);
        request.path("id", PathStyle::SIMPLE, &id);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /twice/{id}`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CTwice%3E): `id_header`, `id_cookie`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn twice(&self, id: &str, id_query: i64) -> Call<Twice> {
        let mut request = Request::new(&TWICE);
        request.path("id", PathStyle::SIMPLE, id);
        request.query("id", QueryStyle::FORM, &id_query);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /loose/{rest}`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CLoose%3E): `x_trace`, `extra`, `deep`,
    /// `either`, `choice`, `json`, `words`, `piped`, `odd_name`, `limit`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn loose(&self, rest: &str, maybe: &Option<String>) -> Call<Loose> {
        let mut request = Request::new(&LOOSE);
        request.path("rest", PathStyle::SIMPLE.allow_reserved(), rest);
        request.query("maybe", QueryStyle::FORM, maybe);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::simple`].
#[derive(Clone, Copy, Debug)]
pub struct Simple;

static SIMPLE: OperationInfo = OperationInfo {
    id: "simple",
    method: Method::GET,
    path: "/simple/{text}/{list}/{color}",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Simple {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::simple_exploded`].
#[derive(Clone, Copy, Debug)]
pub struct SimpleExploded;

static SIMPLE_EXPLODED: OperationInfo = OperationInfo {
    id: "simpleExploded",
    method: Method::GET,
    path: "/simple-exploded/{list}/{color}",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for SimpleExploded {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::label`].
#[derive(Clone, Copy, Debug)]
pub struct Label;

static LABEL: OperationInfo = OperationInfo {
    id: "label",
    method: Method::GET,
    path: "/label/{text}/{list}/{color}",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Label {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::label_exploded`].
#[derive(Clone, Copy, Debug)]
pub struct LabelExploded;

static LABEL_EXPLODED: OperationInfo = OperationInfo {
    id: "labelExploded",
    method: Method::GET,
    path: "/label-exploded/{list}/{color}",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for LabelExploded {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::matrix`].
#[derive(Clone, Copy, Debug)]
pub struct Matrix;

static MATRIX: OperationInfo = OperationInfo {
    id: "matrix",
    method: Method::GET,
    path: "/matrix/{text}/{list}/{color}",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Matrix {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::matrix_exploded`].
#[derive(Clone, Copy, Debug)]
pub struct MatrixExploded;

static MATRIX_EXPLODED: OperationInfo = OperationInfo {
    id: "matrixExploded",
    method: Method::GET,
    path: "/matrix-exploded/{list}/{color}",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for MatrixExploded {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::form`].
#[derive(Clone, Copy, Debug)]
pub struct Form;

static FORM: OperationInfo = OperationInfo {
    id: "form",
    method: Method::GET,
    path: "/form",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Form {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Form> {
    /// Sets the parameter `text`.
    pub fn text(mut self, text: &str) -> Self {
        self.request_mut().query("text", QueryStyle::FORM, text);
        self
    }

    /// Sets the parameter `flag`.
    pub fn flag(mut self, flag: &str) -> Self {
        self.request_mut().query("flag", QueryStyle::FORM, flag);
        self
    }

    /// Sets the parameter `list`.
    pub fn list(mut self, list: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .query(
                "list",
                QueryStyle::FORM,
                &list.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `color`.
    pub fn color(mut self, color: &types::Color) -> Self {
        self.request_mut().query("color", QueryStyle::FORM, color);
        self
    }

    /// Sets the parameter `file`.
    pub fn file(mut self, file: &str) -> Self {
        self.request_mut().query("file", QueryStyle::FORM.allow_reserved(), file);
        self
    }
}

/// The operation of [`Client::joined`].
#[derive(Clone, Copy, Debug)]
pub struct Joined;

static JOINED: OperationInfo = OperationInfo {
    id: "joined",
    method: Method::GET,
    path: "/joined",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Joined {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Joined> {
    /// Sets the parameter `list`.
    pub fn list(mut self, list: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .query(
                "list",
                QueryStyle::FORM.explode(false),
                &list.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `color`.
    pub fn color(mut self, color: &types::Color) -> Self {
        self.request_mut().query("color", QueryStyle::FORM.explode(false), color);
        self
    }

    /// Sets the parameter `spaceList`.
    pub fn space_list(mut self, space_list: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .query(
                "spaceList",
                QueryStyle::SPACE_DELIMITED,
                &space_list.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `spaceColor`.
    pub fn space_color(mut self, space_color: &types::Color) -> Self {
        self.request_mut().query("spaceColor", QueryStyle::SPACE_DELIMITED, space_color);
        self
    }

    /// Sets the parameter `pipeList`.
    pub fn pipe_list(mut self, pipe_list: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .query(
                "pipeList",
                QueryStyle::PIPE_DELIMITED,
                &pipe_list.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `pipeColor`.
    pub fn pipe_color(mut self, pipe_color: &types::Color) -> Self {
        self.request_mut().query("pipeColor", QueryStyle::PIPE_DELIMITED, pipe_color);
        self
    }
}

/// The operation of [`Client::deep`].
#[derive(Clone, Copy, Debug)]
pub struct Deep;

static DEEP: OperationInfo = OperationInfo {
    id: "deep",
    method: Method::GET,
    path: "/deep",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Deep {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Deep> {
    /// Sets the parameter `color`.
    pub fn color(mut self, color: &types::Color) -> Self {
        self.request_mut().query("color", QueryStyle::DEEP_OBJECT, color);
        self
    }

    /// Sets the parameter `filter`.
    pub fn filter(mut self, filter: &types::Filter) -> Self {
        self.request_mut().query("filter", QueryStyle::DEEP_OBJECT, filter);
        self
    }
}

/// The operation of [`Client::headers`].
#[derive(Clone, Copy, Debug)]
pub struct Headers;

static HEADERS: OperationInfo = OperationInfo {
    id: "headers",
    method: Method::GET,
    path: "/headers",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Headers {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Headers> {
    /// Sets the parameter `X-Text`.
    pub fn x_text(mut self, x_text: &str) -> Self {
        self.request_mut().header("X-Text", HeaderStyle::SIMPLE, x_text);
        self
    }

    /// Sets the parameter `X-List`.
    pub fn x_list(mut self, x_list: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .header(
                "X-List",
                HeaderStyle::SIMPLE,
                &x_list.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `X-Color`.
    pub fn x_color(mut self, x_color: &types::Color) -> Self {
        self.request_mut().header("X-Color", HeaderStyle::SIMPLE, x_color);
        self
    }

    /// Sets the parameter `X-Color-Exploded`.
    pub fn x_color_exploded(mut self, x_color_exploded: &types::Color) -> Self {
        self.request_mut()
            .header(
                "X-Color-Exploded",
                HeaderStyle::SIMPLE.explode(true),
                x_color_exploded,
            );
        self
    }
}

/// The operation of [`Client::cookies`].
#[derive(Clone, Copy, Debug)]
pub struct Cookies;

static COOKIES: OperationInfo = OperationInfo {
    id: "cookies",
    method: Method::GET,
    path: "/cookies",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Cookies {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Cookies> {
    /// Sets the parameter `text`.
    pub fn text(mut self, text: &str) -> Self {
        self.request_mut().cookie("text", CookieStyle::FORM, text);
        self
    }

    /// Sets the parameter `list`.
    pub fn list(mut self, list: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .cookie(
                "list",
                CookieStyle::FORM.explode(false),
                &list.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `color`.
    pub fn color(mut self, color: &types::Color) -> Self {
        self.request_mut().cookie("color", CookieStyle::FORM.explode(false), color);
        self
    }
}

/// The operation of [`Client::plain_cookies`].
#[derive(Clone, Copy, Debug)]
pub struct PlainCookies;

static PLAIN_COOKIES: OperationInfo = OperationInfo {
    id: "plainCookies",
    method: Method::PUT,
    path: "/cookies",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PlainCookies {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<PlainCookies> {
    /// Sets the parameter `text`.
    pub fn text(mut self, text: &str) -> Self {
        self.request_mut().cookie("text", CookieStyle::COOKIE, text);
        self
    }

    /// Sets the parameter `list`.
    pub fn list(mut self, list: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .cookie(
                "list",
                CookieStyle::COOKIE,
                &list.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `color`.
    pub fn color(mut self, color: &types::Color) -> Self {
        self.request_mut().cookie("color", CookieStyle::COOKIE, color);
        self
    }

    /// Sets the parameter `joined`.
    pub fn joined(mut self, joined: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .cookie(
                "joined",
                CookieStyle::COOKIE.explode(false),
                &joined.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `plain`.
    pub fn plain(mut self, plain: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .cookie(
                "plain",
                CookieStyle::COOKIE,
                &plain.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }
}

/// The operation of [`Client::content`].
#[derive(Clone, Copy, Debug)]
pub struct Content;

static CONTENT: OperationInfo = OperationInfo {
    id: "content",
    method: Method::GET,
    path: "/content/{place}",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Content {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Content> {
    /// Sets the parameter `filter`.
    pub fn filter(mut self, filter: &types::Filter) -> Self {
        self.request_mut().query_json("filter", filter);
        self
    }

    /// Sets the parameter `X-Filter`.
    pub fn x_filter(mut self, x_filter: &types::Filter) -> Self {
        self.request_mut().header_json("X-Filter", x_filter);
        self
    }
}

/// The operation of [`Client::whole_form`].
#[derive(Clone, Copy, Debug)]
pub struct WholeForm;

static WHOLE_FORM: OperationInfo = OperationInfo {
    id: "wholeForm",
    method: Method::GET,
    path: "/whole",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for WholeForm {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<WholeForm> {
    /// Sets the parameter `whole`.
    pub fn whole(mut self, whole: &types::Page) -> Self {
        self.request_mut().querystring_form(whole, &[]);
        self
    }
}

/// The operation of [`Client::whole_json`].
#[derive(Clone, Copy, Debug)]
pub struct WholeJson;

static WHOLE_JSON: OperationInfo = OperationInfo {
    id: "wholeJson",
    method: Method::PUT,
    path: "/whole",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for WholeJson {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::typed`].
#[derive(Clone, Copy, Debug)]
pub struct Typed;

static TYPED: OperationInfo = OperationInfo {
    id: "typed",
    method: Method::GET,
    path: "/typed/{day}/{kind}",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Typed {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Typed> {
    /// Sets the parameter `since`.
    pub fn since(mut self, since: &formats::DateTime) -> Self {
        self.request_mut().query("since", QueryStyle::FORM, since);
        self
    }

    /// Sets the parameter `kinds`.
    pub fn kinds(mut self, kinds: &[types::TypedKindsItem]) -> Self {
        self.request_mut().query("kinds", QueryStyle::FORM.explode(false), kinds);
        self
    }

    /// Sets the parameter `level`.
    pub fn level(mut self, level: types::TypedLevel) -> Self {
        self.request_mut().query("level", QueryStyle::FORM, &level);
        self
    }

    /// Sets the parameter `ratio`.
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.request_mut().query("ratio", QueryStyle::FORM, &ratio);
        self
    }

    /// Sets the parameter `deep`.
    pub fn deep(mut self, deep: bool) -> Self {
        self.request_mut().query("deep", QueryStyle::FORM, &deep);
        self
    }

    /// Sets the parameter `id`.
    pub fn id(mut self, id: &formats::Uuid) -> Self {
        self.request_mut().query("id", QueryStyle::FORM, id);
        self
    }
}

/// The operation of [`Client::overridden`].
#[derive(Clone, Copy, Debug)]
pub struct Overridden;

static OVERRIDDEN: OperationInfo = OperationInfo {
    id: "overridden",
    method: Method::GET,
    path: "/overridden/{id}",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Overridden {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::inherited`].
#[derive(Clone, Copy, Debug)]
pub struct Inherited;

static INHERITED: OperationInfo = OperationInfo {
    id: "inherited",
    method: Method::DELETE,
    path: "/overridden/{id}",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Inherited {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Inherited> {
    /// Sets the parameter `fields`.
    pub fn fields(mut self, fields: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .query(
                "fields",
                QueryStyle::FORM,
                &fields.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }
}

/// The operation of [`Client::twice`].
#[derive(Clone, Copy, Debug)]
pub struct Twice;

static TWICE: OperationInfo = OperationInfo {
    id: "twice",
    method: Method::GET,
    path: "/twice/{id}",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Twice {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Twice> {
    /// Sets the parameter `id`.
    pub fn id_header(mut self, id_header: &str) -> Self {
        self.request_mut().header("id", HeaderStyle::SIMPLE, id_header);
        self
    }

    /// Sets the parameter `id`.
    pub fn id_cookie(mut self, id_cookie: &str) -> Self {
        self.request_mut().cookie("id", CookieStyle::FORM, id_cookie);
        self
    }
}

/// The operation of [`Client::loose`].
#[derive(Clone, Copy, Debug)]
pub struct Loose;

static LOOSE: OperationInfo = OperationInfo {
    id: "loose",
    method: Method::GET,
    path: "/loose/{rest}",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Loose {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Loose> {
    /// Sets the parameter `x-trace`.
    pub fn x_trace(mut self, x_trace: &str) -> Self {
        self.request_mut().header("x-trace", HeaderStyle::SIMPLE, x_trace);
        self
    }

    /// Sets the parameter `extra`.
    pub fn extra(mut self, extra: &BTreeMap<String, String>) -> Self {
        self.request_mut().query("extra", QueryStyle::FORM, extra);
        self
    }

    /// Sets the parameter `deep`.
    pub fn deep(mut self, deep: &BTreeMap<String, types::List>) -> Self {
        self.request_mut().query("deep", QueryStyle::DEEP_OBJECT, deep);
        self
    }

    /// Sets the parameter `either`.
    pub fn either(mut self, either: &types::LooseEither) -> Self {
        self.request_mut().query("either", QueryStyle::FORM, either);
        self
    }

    /// Sets the parameter `choice`.
    pub fn choice(mut self, choice: &types::LooseChoice) -> Self {
        self.request_mut().query("choice", QueryStyle::FORM, choice);
        self
    }

    /// Sets the parameter `json`.
    pub fn json(mut self, json: &types::Color) -> Self {
        self.request_mut().cookie_json("json", json);
        self
    }

    /// Sets the parameter `words`.
    pub fn words(mut self, words: &str) -> Self {
        self.request_mut().query("words", QueryStyle::FORM, words);
        self
    }

    /// Sets the parameter `piped`.
    pub fn piped(mut self, piped: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .query(
                "piped",
                QueryStyle::PIPE_DELIMITED.explode(true),
                &piped.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `odd name[]`.
    pub fn odd_name(mut self, odd_name: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .query(
                "odd name[]",
                QueryStyle::FORM,
                &odd_name.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `limit`.
    ///
    /// Default: `10`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request_mut().query("limit", QueryStyle::FORM, &limit);
        self
    }
}
