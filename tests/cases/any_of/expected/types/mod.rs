// @generated
//! The types of the API.

mod backward;
mod contact;
mod forward;
mod links;
mod mail;
mod only_requires;
mod pages;
mod phone;

pub use self::backward::Backward;
pub use self::contact::Contact;
pub use self::forward::Forward;
pub use self::links::Links;
pub use self::mail::Mail;
pub use self::only_requires::OnlyRequires;
pub use self::pages::Pages;
pub use self::phone::Phone;
