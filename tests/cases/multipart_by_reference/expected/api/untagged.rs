// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::multipart_by_reference::expected::client::Client;
use crate::multipart_by_reference::expected::types;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::encoding::Encoding;
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};

impl Client {
    /// An operation of the API.
    ///
    /// `POST /photo`
    ///
    /// # Returns
    ///
    /// [`Shared`](types::Shared).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn photo(&self, body: &types::Alias) -> Call<Photo> {
        let mut request = Request::new(&PHOTO);
        request
            .multipart(
                "multipart/form-data",
                body,
                const {
                    &[
                        Encoding::new("picture").content_type("image/jpeg, image/png"),
                        Encoding::new("key")
                            .content_type("application/octet-stream")
                            .headers(&[("Content-Transfer-Encoding", "base64")]),
                        Encoding::new("keys")
                            .content_type("application/octet-stream")
                            .headers(&[("Content-Transfer-Encoding", "base64")]),
                    ]
                },
            );
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /shared`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn share(&self, body: &types::SharedParts) -> Call<Share> {
        let mut request = Request::new(&SHARE);
        request
            .multipart(
                "multipart/form-data",
                body,
                const { &[Encoding::new("meta").content_type("application/json")] },
            );
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `POST /either`
    ///
    /// # Returns
    ///
    /// [`Letter`](types::Letter).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn either(&self, body: &types::Either) -> Call<Either> {
        let mut request = Request::new(&EITHER);
        request.multipart("multipart/form-data", body, &[]);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::photo`].
#[derive(Clone, Copy, Debug)]
pub struct Photo;

static PHOTO: OperationInfo = OperationInfo {
    id: "photo",
    method: Method::POST,
    path: "/photo",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Photo {
    type Output = types::Shared;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::share`].
#[derive(Clone, Copy, Debug)]
pub struct Share;

static SHARE: OperationInfo = OperationInfo {
    id: "share",
    method: Method::POST,
    path: "/shared",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Share {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::either`].
#[derive(Clone, Copy, Debug)]
pub struct Either;

static EITHER: OperationInfo = OperationInfo {
    id: "either",
    method: Method::POST,
    path: "/either",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Either {
    type Output = types::Letter;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
