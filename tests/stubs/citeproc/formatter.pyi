html: object
