// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use bytes::Bytes;
use http::Method;

use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::encoding::Encoding;
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::{HeaderStyle, PathStyle, QueryStyle};
use crate::swagger_2::expected::client::{Client, KEY};
use crate::swagger_2::expected::types;

impl Client {
    /// An operation of the API.
    ///
    /// `GET /lists/{ids}`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CLists%3E): `comma`, `blank`, `pipe`,
    /// `each`, `tab`, `rows`, `x_comma`, `x_pipe`, `empty`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn lists(&self, ids: &[i64]) -> Call<Lists> {
        let mut request = Request::new(&LISTS);
        request.path("ids", PathStyle::SIMPLE, ids);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `PUT /pets/{id}/photo`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn describe_photo(
        &self,
        id: i64,
        body: &types::DescribePhotoBody,
    ) -> Call<DescribePhoto> {
        let mut request = Request::new(&DESCRIBE_PHOTO);
        request.path("id", PathStyle::SIMPLE, &id);
        request
            .form(
                "application/x-www-form-urlencoded",
                body,
                const {
                    &[
                        Encoding::new("labels").style(QueryStyle::PIPE_DELIMITED),
                        Encoding::new("colors").style(QueryStyle::FORM.explode(false)),
                    ]
                },
            );
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /pets/{id}/photo`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn add_photo(&self, id: i64, body: &types::AddPhotoBody) -> Call<AddPhoto> {
        let mut request = Request::new(&ADD_PHOTO);
        request.path("id", PathStyle::SIMPLE, &id);
        request
            .multipart(
                "multipart/form-data",
                body,
                const {
                    &[Encoding::new("labels").style(QueryStyle::FORM.explode(false))]
                },
            );
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /photos/{id}`
    ///
    /// # Returns
    ///
    /// `Bytes`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn photo(&self, id: i64) -> Call<Photo> {
        let mut request = Request::new(&PHOTO);
        request.path("id", PathStyle::SIMPLE, &id);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /status`
    ///
    /// # Returns
    ///
    /// [`StatusResponse`](types::StatusResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn status(&self) -> Call<Status> {
        Call::new(self.core(), Request::new(&STATUS))
    }

    /// An operation of the API.
    ///
    /// `DELETE /status`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    #[deprecated]
    pub fn reset(&self, authorization: &str) -> Call<Reset> {
        let mut request = Request::new(&RESET);
        request.header("Authorization", HeaderStyle::SIMPLE, authorization);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::lists`].
#[derive(Clone, Copy, Debug)]
pub struct Lists;

static LISTS: OperationInfo = OperationInfo {
    id: "lists",
    method: Method::GET,
    path: "/lists/{ids}",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Lists {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Lists> {
    /// Sets the parameter `comma`.
    pub fn comma(mut self, comma: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .query(
                "comma",
                QueryStyle::FORM.explode(false),
                &comma.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `blank`.
    pub fn blank(mut self, blank: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .query(
                "blank",
                QueryStyle::SPACE_DELIMITED,
                &blank.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `pipe`.
    pub fn pipe(mut self, pipe: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .query(
                "pipe",
                QueryStyle::PIPE_DELIMITED,
                &pipe.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `each`.
    pub fn each(mut self, each: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .query(
                "each",
                QueryStyle::FORM,
                &each.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `tab`.
    pub fn tab(mut self, tab: &str) -> Self {
        self.request_mut().query("tab", QueryStyle::FORM, tab);
        self
    }

    /// Sets the parameter `rows`.
    pub fn rows(mut self, rows: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .query(
                "rows",
                QueryStyle::FORM.explode(false),
                &rows.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `X-Comma`.
    pub fn x_comma(mut self, x_comma: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .header(
                "X-Comma",
                HeaderStyle::SIMPLE,
                &x_comma.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `X-Pipe`.
    pub fn x_pipe(mut self, x_pipe: &str) -> Self {
        self.request_mut().header("X-Pipe", HeaderStyle::SIMPLE, x_pipe);
        self
    }

    /// Sets the parameter `empty`.
    pub fn empty(mut self, empty: bool) -> Self {
        self.request_mut().query("empty", QueryStyle::FORM, &empty);
        self
    }
}

/// The operation of [`Client::describe_photo`].
#[derive(Clone, Copy, Debug)]
pub struct DescribePhoto;

static DESCRIBE_PHOTO: OperationInfo = OperationInfo {
    id: "describePhoto",
    method: Method::PUT,
    path: "/pets/{id}/photo",
    accept: None,
    security: &[&[&KEY]],
    server: None,
    documented_redirects: false,
};

impl Operation for DescribePhoto {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::add_photo`].
#[derive(Clone, Copy, Debug)]
pub struct AddPhoto;

static ADD_PHOTO: OperationInfo = OperationInfo {
    id: "addPhoto",
    method: Method::POST,
    path: "/pets/{id}/photo",
    accept: None,
    security: &[&[&KEY]],
    server: None,
    documented_redirects: false,
};

impl Operation for AddPhoto {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::photo`].
#[derive(Clone, Copy, Debug)]
pub struct Photo;

static PHOTO: OperationInfo = OperationInfo {
    id: "photo",
    method: Method::GET,
    path: "/photos/{id}",
    accept: Some("image/png, image/jpeg"),
    security: &[&[&KEY]],
    server: None,
    documented_redirects: false,
};

impl Operation for Photo {
    type Output = Bytes;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_bytes(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<Photo> {
    /// Asks for the answer as `image/png`.
    pub fn accept_png(self) -> Self {
        self.header("accept", "image/png")
    }

    /// Asks for the answer as `image/jpeg`.
    pub fn accept_jpeg(self) -> Self {
        self.header("accept", "image/jpeg")
    }
}

/// The operation of [`Client::status`].
#[derive(Clone, Copy, Debug)]
pub struct Status;

static STATUS: OperationInfo = OperationInfo {
    id: "status",
    method: Method::GET,
    path: "/status",
    accept: Some("application/json"),
    security: &[&[&KEY]],
    server: Some("http://api.example.com:8443/v1"),
    documented_redirects: false,
};

impl Operation for Status {
    type Output = types::StatusResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::reset`].
#[derive(Clone, Copy, Debug)]
pub struct Reset;

static RESET: OperationInfo = OperationInfo {
    id: "reset",
    method: Method::DELETE,
    path: "/status",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Reset {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
