// @generated
//! The operations of pet store.
//!
//! [`PetStore`] has the methods; `client.pet_store()` gives it.

use std::convert::Infallible;
use std::sync::LazyLock;

use http::Method;

use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::client::Core;
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::HeaderStyle;
use crate::wire_shape::expected::client::KEY;

/// The operations of pet store.
#[derive(Clone, Copy, Debug)]
pub struct PetStore<'c> {
    core: &'c Core,
}

impl<'c> PetStore<'c> {
    pub(crate) fn new(core: &'c Core) -> Self {
        Self { core }
    }

    /// An operation of the API.
    ///
    /// `COPY /pets`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn copy_pets(&self, destination: &str) -> Call<CopyPets> {
        let mut request = Request::new(&COPY_PETS);
        request.header("Destination", HeaderStyle::SIMPLE, destination);
        Call::new(self.core, request)
    }
}

/// The operation of [`PetStore::copy_pets`].
#[derive(Clone, Copy, Debug)]
pub struct CopyPets;

static COPY_PETS: LazyLock<OperationInfo> = LazyLock::new(|| OperationInfo {
    id: "copyPets",
    method: Method::from_bytes(b"COPY").expect("a token of HTTP"),
    path: "/pets",
    accept: None,
    security: const { &[&[&KEY], &[]] },
    server: None,
    documented_redirects: false,
});

impl Operation for CopyPets {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
